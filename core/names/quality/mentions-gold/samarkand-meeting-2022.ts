/** The bundled article and its translation (CC BY 4.0) with every mention of a bundled name marked from reading: {as written=id}. */
import type { MarkedArticle } from '../marked-text.ts';

export const samarkandMeeting: MarkedArticle = {
  id: 'samarkand-meeting-2022',
  source: `{شاہراہِ ریشم=silk-road} کے تاریخی شہر {سمرقند=samarkand} میں جمعرات 15 ستمبر 2022 کو ایرانی اور روسی صدور آمنے سامنے بیٹھے تو گفتگو میں معیشت سرِفہرست رہی۔
{ازبکستان=uzbekistan} کا یہ شہر ان دنوں {شنگھائی تعاون تنظیم=shanghai-cooperation-organisation} ({SCO=shanghai-cooperation-organisation}) کی سربراہ کانفرنس کا میزبان تھا، اور اسی دوران {سید ابراہیم رئیسی=ebrahim-raisi} نے {ولادیمیر پیوٹن=vladimir-putin} سے الگ ملاقات کی۔
ایرانی تقویم میں یہ 24 شہریور 1401 کا دن تھا۔

ملاقات کی سب سے بڑی خبر {پیوٹن=vladimir-putin} نے دی۔
ان کے بقول {ایران=iran} اور {روس=russia} تعاون کا جو نیا معاہدہ تیار کر رہے تھے، وہ تکمیل کے قریب پہنچ چکا تھا۔
انہوں نے دوطرفہ معاشی تعاون کی اسٹریٹجک دستاویز کا پہلا مسودہ لکھنے پر بھی آمادگی ظاہر کی۔
مشترکہ منصوبوں میں پیش رفت کو انہوں نے {ایران=iran} کے رہبرِ اعلیٰ کی تائید کا نتیجہ بتایا۔

باہمی تجارت کے بارے میں روسی صدر نے بتایا کہ پچھلے سال اس میں 81 فیصد اضافہ ہوا تھا۔
سال 2022 کے ابتدائی پانچ مہینوں میں یہ تجارت مزید 30 فی صد بڑھ گئی۔
{پیوٹن=vladimir-putin} اس پر بھی خوش تھے کہ معاشی امور کے عہدیدار اب ایک دوسرے کے ہاں زیادہ آنے جانے لگے ہیں۔
انہوں نے اطلاع دی کہ آئندہ ہفتے ایک کاروباری وفد {ایران=iran} کا رخ کرے گا، جس میں {روس=russia} کی 80 بڑی کمپنیوں کی نمائندگی ہو گی۔

بینکاری، توانائی، کسٹمز اور بری و بحری نقل و حمل، ان سب شعبوں میں اب تک کی رفتار کو دونوں صدور نے تسلی بخش قرار دیا۔
{رئیسی=ebrahim-raisi} نے ٹرانزٹ اور بینکوں کے دو طرفہ روابط کے کئی پہلوؤں پر بات کی۔
ان کی رائے تھی کہ {تہران=tehran} اور {ماسکو=moscow} کی معاشی قربت سے آس پاس کے ملکوں کو بھی فائدہ پہنچتا ہے۔

دوسرا اہم موضوع {شنگھائی تعاون تنظیم=shanghai-cooperation-organisation} کی رکنیت تھا۔
{پیوٹن=vladimir-putin} نے یقین دلایا کہ {ایران=iran} کو مکمل رکن بنوانے کے لیے {روس=russia} ہر ممکن مدد کرے گا۔
انہوں نے کہا کہ رکن ممالک {تہران=tehran} کی درخواست کے حق میں ہیں اور اب محض ضابطے کے چند مرحلے رہ گئے ہیں۔
{رئیسی=ebrahim-raisi} نے جواب دیا کہ اس رکنیت سے {ایران=iran} بھی فائدے میں رہے گا اور تنظیم کے باقی ارکان بھی۔

{جوہری مذاکرات=iran-nuclear-talks} کا ذکر آیا تو ایرانی صدر نے تعطل کی ذمہ داری دوسرے فریق پر ڈالی۔
ان کا مؤقف تھا کہ مذاکرات کی میز {ایران=iran} نے نہیں چھوڑی، اپنے عہد سے پھرنے والے تو {امریکہ=united-states} اور یورپی ملک ہیں۔
یاد رہے کہ {2015 کے جوہری معاہدے=iran-nuclear-deal} سے {امریکہ=united-states} 2018 میں الگ ہو گیا تھا اور 2021 سے اس کی بحالی کی کوششیں ہو رہی تھیں۔

پابندیوں کے بارے میں {رئیسی=ebrahim-raisi} نے کہا کہ {واشنگٹن=washington} آزاد اور خود مختار قوموں کو سمجھنے میں غلطی کرتا آیا ہے۔
ان کے خیال میں امریکی حکام فرض کر لیتے ہیں کہ پابندیاں لگتے ہی کسی قوم کا پہیہ جام ہو جائے گا، حالانکہ عملاً اس پالیسی نے خود {امریکہ=united-states} کے ہاتھ باندھ دیے ہیں۔

علاقائی سلامتی کی بات چلی تو ایرانی صدر نے {نیٹو=nato} کے پھیلاؤ پر تنقید کی اور اسے توسیع پسندی کا نام دیا۔
{قفقاز=caucasus} کے حوالے سے انہوں نے خبردار کیا کہ خطے کے سیاسی جغرافیے میں کوئی ردوبدل {تہران=tehran} کو منظور نہیں، کیونکہ اس سے بدامنی بڑھے گی۔

{سمرقند=samarkand} میں چھڑنے والی یہ باتیں بعد کے برسوں میں عملی شکل اختیار کرتی گئیں۔
جولائی 2023 میں {ایران=iran} {شنگھائی تعاون تنظیم=shanghai-cooperation-organisation} کا مکمل رکن بن گیا۔
نئے معاہدے میں البتہ زیادہ وقت لگا اور اس پر دستخط کی نوبت جنوری 2025 میں آئی۔
{رئیسی=ebrahim-raisi} یہ دن نہ دیکھ سکے، وہ مئی 2024 میں ایک ہیلی کاپٹر حادثے میں جاں بحق ہو چکے تھے۔`,
  translation: `When the Iranian and Russian presidents sat down face to face on Thursday 15 September 2022 in {Samarkand=samarkand}, the historic city on the {Silk Road=silk-road}, the economy came first in their talks.
The city, in {Uzbekistan=uzbekistan}, was then hosting the {summit of the Shanghai Cooperation Organisation=sco-summit-samarkand-2022} ({SCO=shanghai-cooperation-organisation}), and during it {Seyyed Ebrahim Raisi=ebrahim-raisi} held a separate meeting with {Vladimir Putin=vladimir-putin}.
In the Iranian calendar the day was 24 Shahrivar 1401.

The biggest news of the meeting came from {Putin=vladimir-putin}.
The new cooperation treaty that {Iran=iran} and {Russia=russia} were preparing, he said, was close to completion.
He also expressed his readiness to write a first draft of the strategic document on bilateral economic cooperation.
He put the progress of the joint projects down to the backing of {Iran=iran}'s Supreme Leader.

On mutual trade, the Russian president said that it had grown by 81 per cent the previous year.
In the first five months of 2022 this trade rose by a further 30 per cent.
{Putin=vladimir-putin} was also pleased that economic officials had begun to visit each other's countries more often.
He announced that a business delegation, in which 80 large Russian companies would be represented, would set out for {Iran=iran} the following week.

Banking, energy, customs, and transport by land and sea: in all these fields both presidents called the pace so far satisfactory.
{Raisi=ebrahim-raisi} spoke about several aspects of bilateral ties in transit and banking.
In his view the economic closeness of {Tehran=tehran} and {Moscow=moscow} benefits neighbouring countries as well.

The second important subject was membership of the {Shanghai Cooperation Organisation=shanghai-cooperation-organisation}.
{Putin=vladimir-putin} gave an assurance that {Russia=russia} would give every possible help in making {Iran=iran} a full member.
He said that the member countries favoured {Tehran=tehran}'s application and that only a few formal steps now remained.
{Raisi=ebrahim-raisi} replied that both {Iran=iran} and the other members of the organisation would gain from this membership.

When the {nuclear talks=iran-nuclear-talks} came up, the Iranian president laid the blame for the deadlock on the other side.
His position was that it was not {Iran=iran} that had left the negotiating table; those who had gone back on their word were the {United States=united-states} and the European countries.
The {United States=united-states}, it may be recalled, had left the {2015 nuclear agreement=iran-nuclear-deal} in 2018, and efforts to revive it had been under way since 2021.

On sanctions, {Raisi=ebrahim-raisi} said that {Washington=washington} had long been mistaken in its understanding of free and independent nations.
In his opinion American officials assume that a nation will grind to a halt as soon as sanctions are imposed, whereas in practice this policy has tied the hands of the {United States=united-states} itself.

When the talk turned to regional security, the Iranian president criticised the enlargement of {NATO=nato} and described it as expansionism.
Speaking of the {Caucasus=caucasus}, he warned that no alteration of the region's political geography was acceptable to {Tehran=tehran}, because it would increase instability.

In the years that followed, the matters raised in {Samarkand=samarkand} gradually took practical shape.
In July 2023 {Iran=iran} became a full member of the {Shanghai Cooperation Organisation=shanghai-cooperation-organisation}.
The new treaty, however, took longer, and it was not until January 2025 that it came to be signed.
{Raisi=ebrahim-raisi} did not live to see that day; he had been killed in a helicopter crash in May 2024.`,
};
