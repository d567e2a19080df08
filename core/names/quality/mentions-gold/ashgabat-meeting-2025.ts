/** The bundled article and its translation (CC BY 4.0) with every mention of a bundled name marked from reading: {as written=id}. */
import type { MarkedArticle } from '../marked-text.ts';

export const ashgabatMeeting: MarkedArticle = {
  id: 'ashgabat-meeting-2025',
  source: `معاہدے پر دستخط کو گیارہ ماہ ہونے کو ہیں، اور {ایران=iran} اور {روس=russia} کے صدور کی گفتگو اب اس پر ہے کہ کام کہاں تک پہنچا۔
جمعہ 12 دسمبر 2025 کو {مسعود پزیشکیان=masoud-pezeshkian} اور {ولادیمیر پیوٹن=vladimir-putin} {عشق آباد=ashgabat} میں ملے، جہاں ’’{بین الاقوامی کانفرنس برائے امن و اعتماد=peace-and-trust-conference-2025}‘‘ ہو رہی تھی۔
میزبان ملک {ترکمانستان=turkmenistan} {ایران=iran} کا ہمسایہ ہے اور {اقوام متحدہ=united-nations} اسے مستقل غیر جانب دار ریاست تسلیم کرتی ہے۔

{پزیشکیان=masoud-pezeshkian} نے روسی صدر کو یقین دلایا کہ {ایران=iran} {جامع اسٹریٹجک شراکت داری=russia-iran-treaty-2025} کے اس معاہدے کی ہر شق پر عمل چاہتا ہے جس پر 17 جنوری 2025 کو {ماسکو=moscow} میں دستخط ہوئے تھے۔
ان کے بقول {تہران=tehran} اس طویل مدتی سمجھوتے کو حقیقت بنانے کا پختہ ارادہ رکھتا ہے۔
وہ دو طرفہ تعلقات کی رفتار سے مطمئن تھے اور عالمی اداروں میں {ایران=iran} کا ساتھ دینے پر {روس=russia} کے شکرگزار بھی۔

تجارت کا حساب {پیوٹن=vladimir-putin} نے پیش کیا۔
ان کے مطابق {روس=russia} اور {ایران=iran} کی باہمی تجارت گزشتہ سال 13 فیصد بڑھی تھی اور رواں سال 8 فیصد اور بڑھ گئی ہے۔
اضافے کی شرح پچھلے برس سے کم سہی، رخ اب بھی اوپر کی طرف ہے۔
روسی صدر نے تعلقات کی مجموعی سمت کو ’’بہت مثبت‘‘ قرار دیا۔

توانائی کا ذکر دونوں طرف سے آیا۔
{پیوٹن=vladimir-putin} نے کہا کہ بجلی اور گیس کے میدان میں مل کر کام کرنے پر بات چیت جاری ہے۔
{ایران=iran} کے جنوبی ساحل پر واقع {بوشہر نیوکلیئر پاور پلانٹ=bushehr-nuclear-power-plant} کو بھی انہوں نے مشترکہ منصوبوں میں شمار کیا۔
اس ایٹمی بجلی گھر کا پہلا یونٹ {روس=russia} ہی کی مدد سے مکمل ہوا تھا۔

{ایران=iran} کا جوہری معاملہ بھی گفتگو کا موضوع بنا۔
{پیوٹن=vladimir-putin} کا کہنا تھا کہ {ماسکو=moscow} اور {تہران=tehran} اس سلسلے میں برابر ایک دوسرے سے رابطہ رکھے ہوئے ہیں۔
{روس=russia} کا اعلانیہ مؤقف نیا نہیں: وہ {ایران کے پُرامن ایٹمی پروگرام=iran-nuclear-programme} کی حمایت کا اعلان کئی مرتبہ کر چکا ہے۔

{پزیشکیان=masoud-pezeshkian} کی توجہ زیادہ تر عملی کاموں پر رہی۔
ان کے مطابق توانائی کی پیداوار ہو، ٹرانسپورٹ ہو یا ٹرانزٹ راہداریاں، دونوں ملک ان سب میں مل کر کام کر رہے ہیں۔
ان راہداریوں میں سب سے نمایاں {شمال–جنوب کاریڈور=north-south-corridor} ہے، جو {روس=russia} کو {ایران=iran} کے راستے {بھارت=india} سے ملاتا ہے۔
ایرانی صدر نے کہا کہ اس منصوبے کو مکمل کرنے کے لیے جو کام {ایران=iran} کے ذمے ہیں، وہ سال ختم ہونے تک نمٹا دیے جائیں گے۔
{پیوٹن=vladimir-putin} نے بھی اسے بنیادی ڈھانچے کے بڑے مشترکہ منصوبوں میں گنا۔

زراعت کو {پزیشکیان=masoud-pezeshkian} نے مثال کے طور پر پیش کیا۔
ان کی نظر میں اس میدان کا اشتراک دونوں ملکوں کے لیے بہت سودمند ہے، اور جو طریقہ یہاں کامیاب رہا ہے، اسے دوسرے شعبوں میں بھی آزمایا جا سکتا ہے۔

پابندیوں کا سایہ اس ملاقات پر بھی تھا۔
{روس=russia} اور {ایران=iran} دونوں مغربی پابندیوں کی زد میں ہیں اور انہیں غیر قانونی کہتے ہیں۔
{پزیشکیان=masoud-pezeshkian} کے نزدیک یکطرفہ پابندیوں اور دوسروں پر حاوی ہونے کی پالیسیوں کا جواب مل جل کر ہی دیا جا سکتا ہے۔
اس کے لیے انہوں نے {شنگھائی تعاون تنظیم=shanghai-cooperation-organisation} اور {برکس=brics} جیسے اداروں کو مفید پلیٹ فارم بتایا۔
{ایران=iran} 2023 میں {شنگھائی تعاون تنظیم=shanghai-cooperation-organisation} کا اور 2024 میں {برکس=brics} کا رکن بنا، جبکہ {روس=russia} دونوں کے بانی ارکان میں سے ہے۔

پابندیوں کے ان برسوں میں {ماسکو=moscow} اور {تہران=tehran} کئی میدانوں میں ایک دوسرے کے قریب آتے گئے ہیں۔
دوطرفہ معاہدے کی اصل آزمائش اب یہ ہو گی کہ راہداری، گیس اور بجلی کے منصوبے کتنی جلدی زمین پر دکھائی دیتے ہیں۔`,
  translation: `It is nearly eleven months since the treaty was signed, and the talk between the presidents of {Iran=iran} and {Russia=russia} is now of how far the work has come.
On Friday 12 December 2025 {Masoud Pezeshkian=masoud-pezeshkian} and {Vladimir Putin=vladimir-putin} met in {Ashgabat=ashgabat}, where the “{International Conference on Peace and Trust=peace-and-trust-conference-2025}” was being held.
The host country, {Turkmenistan=turkmenistan}, is a neighbour of {Iran=iran}, and the {United Nations=united-nations} recognises it as a permanently neutral state.

{Pezeshkian=masoud-pezeshkian} assured the Russian president that {Iran=iran} wanted to see every clause of the {comprehensive strategic partnership treaty=russia-iran-treaty-2025}, signed in {Moscow=moscow} on 17 January 2025, carried out.
He said that {Tehran=tehran} firmly intended to make this long-term accord a reality.
He was satisfied with the pace of bilateral relations, and grateful to {Russia=russia} for standing by {Iran=iran} in world bodies.

It was {Putin=vladimir-putin} who presented the trade figures.
According to him, mutual trade between {Russia=russia} and {Iran=iran} grew by 13 per cent last year and has grown by a further 8 per cent this year.
The rate of growth may be lower than last year’s, but the direction is still upward.
The Russian president called the overall course of relations “very positive”.

Energy was mentioned by both sides.
{Putin=vladimir-putin} said that talks were going on about working together in the field of electricity and gas.
He also counted the {Bushehr nuclear power plant=bushehr-nuclear-power-plant}, on {Iran=iran}’s southern coast, among the joint projects.
The first unit of this nuclear power station was completed with the help of {Russia=russia} itself.

{Iran=iran}’s nuclear question also came up in the conversation.
{Putin=vladimir-putin} said that {Moscow=moscow} and {Tehran=tehran} were in constant touch with each other about it.
{Russia=russia}’s declared position is not new: it has several times announced its support for {Iran’s peaceful nuclear programme=iran-nuclear-programme}.

{Pezeshkian=masoud-pezeshkian}’s attention was mostly on practical work.
According to him, whether in energy production, transport or transit corridors, the two countries are working together in all of these.
The most prominent of these corridors is the {North–South Corridor=north-south-corridor}, which links {Russia=russia} with {India=india} by way of {Iran=iran}.
The Iranian president said that the work that falls to {Iran=iran} to complete this project would be finished by the end of the year.
{Putin=vladimir-putin}, too, counted it among the big joint infrastructure projects.

{Pezeshkian=masoud-pezeshkian} held up agriculture as an example.
In his view, partnership in this field is of great benefit to both countries, and the method that has succeeded here can be tried in other sectors too.

The shadow of sanctions lay over this meeting as well.
{Russia=russia} and {Iran=iran} are both targets of Western sanctions, and call them illegal.
In {Pezeshkian=masoud-pezeshkian}’s view, unilateral sanctions and policies of dominating others can only be answered jointly.
For this he described bodies such as the {Shanghai Cooperation Organisation=shanghai-cooperation-organisation} and {BRICS=brics} as useful platforms.
{Iran=iran} became a member of the {Shanghai Cooperation Organisation=shanghai-cooperation-organisation} in 2023 and of {BRICS=brics} in 2024, while {Russia=russia} is a founding member of both.

In these years of sanctions {Moscow=moscow} and {Tehran=tehran} have drawn closer to each other in many fields.
The real test of the bilateral treaty will now be how soon the corridor, gas and electricity projects are to be seen on the ground.`,
};
