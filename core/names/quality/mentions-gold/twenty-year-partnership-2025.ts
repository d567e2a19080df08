/** The bundled article and its translation (CC BY 4.0) with every mention of a bundled name marked from reading: {as written=id}. */
import type { MarkedArticle } from '../marked-text.ts';

export const twentyYearPartnership: MarkedArticle = {
  id: 'twenty-year-partnership-2025',
  source: `{ماسکو=moscow} میں جمعہ 17 جنوری 2025 کو {روس=russia} اور {ایران=iran} نے آئندہ 20 برس کے لیے اپنے تعلقات کی سمت طے کر لی۔
{جامع اسٹریٹجک شراکت داری=russia-iran-treaty-2025} کے ایک معاہدے پر صدر {ولادیمیر پوتن=vladimir-putin} اور صدر {مسعود پیزشکیان=masoud-pezeshkian} نے {کریملن=kremlin} میں دستخط کیے۔
{پیزشکیان=masoud-pezeshkian} جولائی 2024 میں صدر منتخب ہوئے تھے اور بطور صدر یہ {کریملن=kremlin} میں ان کی پہلی حاضری تھی۔

معاہدے میں درج ہے کہ دونوں ملکوں کے سکیورٹی ادارے باہمی رابطے بڑھائیں گے، فوجیں مل کر مشقیں کریں گی اور افسر اکٹھے تربیت پائیں گے۔
ایک کے جنگی جہاز دوسرے کی بندرگاہوں پر لنگر انداز ہو سکیں گے اور فوجی خطروں سے بھی مل کر نمٹا جائے گا۔
کوئی فریق اپنی سرزمین دوسرے کے خلاف استعمال نہیں ہونے دے گا، اور ایک پر حملہ ہوا تو دوسرا حملہ آور کا مددگار نہیں بنے گا۔

اہم وہ باتیں بھی ہیں جو معاہدے میں نہیں ہیں۔
مثلاً باہمی دفاع کی کوئی شق نہیں، یعنی ایک پر حملہ ہو تو دوسرا لڑنے کا پابند نہیں۔
ایسا وعدہ {روس=russia} نے {شمالی کوریا=north-korea} سے کر رکھا تھا، جس کے سپاہی مغربی ممالک کے بقول {یوکرین=ukraine} میں لڑ رہے تھے، اور {ماسکو=moscow} نے تب تک یہ بات مانی تھی نہ جھٹلائی۔
{بیلاروس=belarus} کو بھی یہی ضمانت حاصل تھی، گویا جو رعایت {منسک=minsk} اور {پیانگ یانگ=pyongyang} کو ملی، وہ {تہران=tehran} کو نہ ملی۔
{چین=china} کے ساتھ بھی {روس=russia} کا شراکت داری کا معاہدہ موجود تھا۔

ہتھیاروں کی فراہمی کا بھی کہیں نام نہیں، البتہ ’’فوجی تکنیکی تعاون‘‘ بڑھانے کی بات موجود ہے۔
{روس=russia} برسوں پہلے فضائی دفاع کا نظام {ایس-300=s-300} ({S-300=s-300}) {ایران=iran} کے حوالے کر چکا تھا۔
ایرانی ذرائع ابلاغ کے مطابق {تہران=tehran} {S-400=s-400} اور نئے روسی لڑاکا طیاروں کا بھی خواہش مند تھا۔

{کریملن=kremlin} کی پریس کانفرنس میں دونوں صدور نے دفاع کا موضوع نہیں چھیڑا۔
{پوٹن=vladimir-putin} نے زیادہ بات معیشت پر کی اور کہا کہ دوطرفہ لین دین بیشتر اپنی اپنی کرنسی میں ہوتا ہے۔
پابندیوں کی طرف اشارہ کرتے ہوئے انہوں نے دفتری رکاوٹیں گھٹانے اور ٹھوس کام بڑھانے پر زور دیا۔
{پیزیشکیان=masoud-pezeshkian} کی نظر میں معاہدے سے دو طرفہ تعلقات کا نیا باب کھلا ہے اور یہ کثیر قطبی دنیا کی طرف ایک اور قدم ہے۔

{پیوٹن=vladimir-putin} نے بتایا کہ روسی گیس {ایران=iran} پہنچانے والی مجوزہ پائپ لائن کی راہ میں مشکلیں تو ہیں لیکن کام رکا نہیں۔
{ایران=iran} میں نئے جوہری ری ایکٹروں کی تعمیر تاخیر کا شکار تھی، پھر بھی روسی صدر نے ایسے مزید منصوبوں کا امکان کھلا رکھا۔

مغرب کی بے چینی کی بڑی وجہ وہ ایرانی ڈرون تھے جو {روس=russia} {یوکرین=ukraine} میں بڑی تعداد میں استعمال کر چکا تھا۔
ستمبر 2024 میں {امریکہ=united-states} نے الزام لگایا کہ {تہران=tehran} {ماسکو=moscow} کو کم فاصلے کے بیلسٹک میزائل دے رہا ہے۔
{ایران=iran} تردید کرتا رہا کہ اس نے میزائل یا ڈرون دیے ہیں۔
{کریملن=kremlin} نے میزائل ملنے کی تصدیق نہیں کی، لیکن اتنا مانا کہ {ایران=iran} سے اشتراک نہایت حساس شعبوں تک پھیلا ہے۔

معاہدے سے پہلے {مشرق وسطیٰ=middle-east} میں دونوں ملکوں کو دھچکا لگ چکا تھا۔
{شام=syria} کے صدر {بشار الاسد=bashar-al-assad}، جنہیں دونوں کا فوجی سہارا حاصل تھا، دسمبر 2024 میں تختہ الٹ جانے پر {ماسکو=moscow} جا پہنچے۔
{اسد=bashar-al-assad} کے جانے سے {شام=syria} میں {روس=russia} کے دو بڑے فوجی اڈوں کا مستقبل دھندلا گیا۔
ادھر {لبنان=lebanon} میں {حزب اللہ=hezbollah} اور {غزہ کی پٹی=gaza} میں {حماس=hamas} کمزور پڑ چکی تھیں اور خطے میں {تہران=tehran} کا اثر گھٹ رہا تھا۔

{پوتن=vladimir-putin} کے مطابق {ماسکو=moscow} {یوکرین=ukraine} کے معاملے پر {تہران=tehran} کو باخبر رکھتا ہے، جبکہ {جنوبی قفقاز=south-caucasus} اور {مشرقِ وسطیٰ=middle-east} پر بھی دونوں میں صلاح مشورہ رہتا ہے۔
یوں اس {بیس سالہ شراکت داری=russia-iran-treaty-2025} میں قربت تو بہت ہے، مگر حدیں بھی صاف نظر آتی ہیں۔`,
  translation: `In {Moscow=moscow} on Friday 17 January 2025, {Russia=russia} and {Iran=iran} settled the direction of their relations for the next 20 years.
A {comprehensive strategic partnership treaty=russia-iran-treaty-2025} was signed in the {Kremlin=kremlin} by President {Vladimir Putin=vladimir-putin} and President {Masoud Pezeshkian=masoud-pezeshkian}.
{Pezeshkian=masoud-pezeshkian} had been elected president in July 2024, and this was his first appearance at the {Kremlin=kremlin} as president.

The treaty lays down that the security services of the two countries will increase their contacts with each other, their armed forces will hold exercises together and their officers will train side by side.
The warships of one will be able to anchor in the ports of the other, and military threats, too, will be dealt with jointly.
Neither party will allow its territory to be used against the other, and if one is attacked, the other will not help the aggressor.

The things that are not in the treaty matter too.
There is, for example, no mutual-defence clause: in other words, if one is attacked, the other is not bound to fight.
{Russia=russia} had made such a promise to {North Korea=north-korea}, whose soldiers, according to Western countries, were fighting in {Ukraine=ukraine}, and until then {Moscow=moscow} had neither admitted this nor denied it.
{Belarus=belarus} held the same guarantee, so the concession that {Minsk=minsk} and {Pyongyang=pyongyang} received was not given to {Tehran=tehran}.
{Russia=russia} had a partnership agreement with {China=china} as well.

Nor is the supply of arms mentioned anywhere, although the treaty does speak of increasing "military-technical cooperation".
{Russia=russia} had handed the {S-300=s-300} air defence system over to {Iran=iran} years before.
According to the Iranian media, {Tehran=tehran} also wanted the {S-400=s-400} and new Russian fighter aircraft.

At the {Kremlin=kremlin} press conference neither president raised the subject of defence.
{Putin=vladimir-putin} spoke mostly about the economy and said that bilateral transactions were for the most part carried out in the two countries' own currencies.
Alluding to sanctions, he stressed the need to cut bureaucratic obstacles and increase concrete action.
In {Pezeshkian=masoud-pezeshkian}'s eyes the treaty has opened a new chapter in bilateral relations and is another step towards a multipolar world.

{Putin=vladimir-putin} said that there were difficulties in the way of the proposed pipeline for carrying Russian gas to {Iran=iran}, but that work had not stopped.
The construction of new nuclear reactors in {Iran=iran} was running late, yet the Russian president kept open the possibility of more such projects.

A major reason for the West's unease was the Iranian drones that {Russia=russia} had used in large numbers in {Ukraine=ukraine}.
In September 2024 the {United States=united-states} accused {Tehran=tehran} of giving {Moscow=moscow} close-range ballistic missiles.
{Iran=iran} continued to deny that it had given missiles or drones.
The {Kremlin=kremlin} did not confirm having received missiles, but it did admit that its collaboration with {Iran=iran} extended to highly sensitive fields.

Before the treaty both countries had suffered a setback in the {Middle East=middle-east}.
{Syria=syria}'s president, {Bashar al-Assad=bashar-al-assad}, who had had the military support of both, was overthrown in December 2024 and ended up in {Moscow=moscow}.
With {Assad=bashar-al-assad}'s departure, the future of {Russia=russia}'s two large military bases in {Syria=syria} became uncertain.
Meanwhile {Hezbollah=hezbollah} in {Lebanon=lebanon} and {Hamas=hamas} in the {Gaza Strip=gaza} had been weakened, and {Tehran=tehran}'s influence in the region was shrinking.

According to {Putin=vladimir-putin}, {Moscow=moscow} keeps {Tehran=tehran} informed on the question of {Ukraine=ukraine}, while the two also consult each other regularly on the {South Caucasus=south-caucasus} and the {Middle East=middle-east}.
Thus there is a great deal of closeness in this {twenty-year partnership=russia-iran-treaty-2025}, but its limits, too, are plain to see.`,
};
