import { describe, expect, it } from 'vitest';
import { attributedPublication, datelineOf, isPublisher, labelledPublication } from './publication.ts';

describe('datelineOf', () => {
  it.each([
    ['مانیٹرنگ ڈیسک (مشرق نامہ) – بندرگاہ پر کام شروع ہو گیا۔', 'مشرق نامہ', 'بندرگاہ'],
    ['ویب ڈیسک (ساحل ٹائمز): بندرگاہ پر کام شروع ہو گیا۔', 'ساحل ٹائمز', 'بندرگاہ'],
    ['گوادر (اے پی پی) بندرگاہ پر کام شروع ہو گیا۔', 'اے پی پی', 'بندرگاہ'],
    ['GWADAR, Mar 9 (APP): Work began.', 'APP', 'Work'],
    ['گوادر (نمائندہ خصوصی) – بندرگاہ پر کام شروع ہو گیا۔', '', 'بندرگاہ'],
    ['نیوز ڈیسک (9 مارچ) – بندرگاہ پر کام شروع ہو گیا۔', '', 'بندرگاہ'],
    ['گوادر – بندرگاہ پر کام شروع ہو گیا۔', '', 'بندرگاہ'],
  ])('%s', (line, publication, rest) => {
    const dateline = datelineOf(line);
    expect(dateline?.publication).toBe(publication);
    expect(line.slice(dateline?.length).startsWith(rest)).toBe(true);
  });

  it.each([
    'بندرگاہ کی انتظامیہ (جو پچھلے ماہ بنی) نے کام شروع کر دیا۔',
    'تنظیم برائے ماہی گیری (ٹی ایم جی) کے اجلاس میں فیصلہ ہوا۔',
    'شمال–جنوب راہداری پر کام شروع ہو گیا۔',
    'A well-known harbour opened.',
    'انہوں نے دو طرفہ تجارت بڑھانے پر زور دیا – یہ بات سب نے سنی۔',
  ])('none in “%s”', (line) => {
    expect(datelineOf(line)).toBeNull();
  });
});

describe('attributedPublication', () => {
  it.each([
    ['مہر نیوز کی رپورٹ کے مطابق بندرگاہ کھل گئی۔', 'مہر نیوز'],
    ['بندرگاہ کھل گئی۔ رائٹرز کی ایک رپورٹ کے مطابق جہاز آنے لگے۔', 'رائٹرز'],
    ['ساحل خبر رساں ایجنسی کی رپورٹ کے مطابق بندرگاہ کھل گئی۔', 'ساحل خبر رساں ایجنسی'],
    ['خبر رساں ادارے اے ایف پی کے مطابق بندرگاہ کھل گئی۔', 'اے ایف پی'],
    ['According to Reuters, the port opened.', 'Reuters'],
    ['وزارت کی رپورٹ کے مطابق بندرگاہ کھل گئی۔', ''],
    ['حکام کے مطابق بندرگاہ کھل گئی۔', ''],
    ['According to officials, the port opened.', ''],
  ])('%s', (paragraph, publication) => {
    expect(attributedPublication(paragraph)).toBe(publication);
  });
});

it('reads a line that names the source', () => {
  expect(labelledPublication('ماخذ: ساحل ٹائمز')).toBe('ساحل ٹائمز');
  expect(labelledPublication('(بشکریہ: ساحل ٹائمز)')).toBe('ساحل ٹائمز');
  expect(labelledPublication('Source: The Coast')).toBe('The Coast');
  expect(labelledPublication('ماخذ کا نام نہیں بتایا گیا۔')).toBe('');
});

it('knows a publisher in other spellings of its letters', () => {
  expect(isPublisher('بي بي سي اردو')).toBe(true);
  expect(isPublisher('reuters')).toBe(true);
  expect(isPublisher('ساحل ٹائمز')).toBe(false);
});
