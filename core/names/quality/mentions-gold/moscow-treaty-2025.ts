/** The bundled article and its translation (CC BY 4.0) with every mention of a bundled name marked from reading: {as written=id}. */
import type { MarkedArticle } from '../marked-text.ts';

export const moscowTreaty: MarkedArticle = {
  id: 'moscow-treaty-2025',
  source: `{روس=russia} اور {ایران=iran} نے اپنے تعلقات کو ایک نئے، طویل مدتی معاہدے کی شکل دے دی ہے۔
روسی صدر {ولادیمیر پوتن=vladimir-putin} اور ایرانی صدر {مسعود پزشکیان=masoud-pezeshkian} نے جمعہ 17 جنوری 2025 کو {ماسکو=moscow} میں اس پر دستخط کیے۔
اسے ’’{جامع اسٹریٹجک پارٹنرشپ معاہدہ=russia-iran-treaty-2025}‘‘ کا نام دیا گیا ہے۔

دونوں حکومتیں کئی برس اس پر بات چیت کرتی رہیں۔
پھر دسمبر 2024 میں خبر آئی کہ {تہران=tehran} اور {ماسکو=moscow} ایک دیرپا سمجھوتے کی طرف بڑھ رہے ہیں جو دفاع اور ٹیکنالوجی میں ان کی شراکت داری کو وسعت دے گا۔

دستخط کے بعد دونوں صدور {کریملن=kremlin} میں ایک ساتھ میڈیا کے سامنے آئے۔
{پیزشکیان=masoud-pezeshkian} نے کہا کہ دفاع اور توانائی ہی نہیں، سائنس اور ثقافت بھی معاہدے کے دائرے میں آتے ہیں۔
ان کے بقول اس سے دوطرفہ تعلقات میں نئی جان پڑے گی۔

{پوٹن=vladimir-putin} نے پابندیوں کا ذکر کیا اور انھیں سیاسی مقاصد کا شاخسانہ قرار دیا۔
ان کے خیال میں دونوں ملک باہر کے دباؤ کے آگے جھکنے کے بجائے دنیا میں اپنا آزاد راستہ خود بنا رہے ہیں۔

تاجروں کے لئے اس معاہدے میں کیا ہے؟
{پوٹن=vladimir-putin} کے مطابق نئی پارٹنر شپ سے کسٹم ٹیرف، بینکاری، سرمایہ کاری کی ضمانت اور ویزوں کی رکاوٹیں دور کرنے میں مدد ملے گی۔
دونوں طرف کے تاجروں کا آپس میں ملنا بھی آسان ہو جائے گا۔

روسی صدر نے کہا کہ {جنوبی قفقاز=south-caucasus} اور {مشرقِ وسطیٰ=middle-east} کے معاملات میں {ماسکو=moscow} اور {تہران=tehran} مل کر چل رہے ہیں۔
انھیں توقع ہے کہ دہشت گردی، انتہا پسندی اور منظم تشدد سے نمٹنے میں دو طرفہ تعاون پہلے سے زیادہ مؤثر ہو گا۔
{پیوٹن=vladimir-putin} پُرامید تھے کہ یہاں سے دونوں ملکوں کی اسٹریٹجک قربت کا ایک نیا دور شروع ہو گا، جس کا فائدہ دونوں کو پہنچے گا۔

ایرانی صدر نے کہا کہ {اسلامی جمہوریہ=iran} کی ہمسایہ پالیسی میں {روس=russia} کو خاص مقام حاصل ہے۔
ان کے مطابق {مغربی ایشیا=west-asia}، {قفقاز=caucasus} اور {افغانستان=afghanistan} کے امن و استحکام پر {ماسکو=moscow} میں ہونے والی گفتگو مثبت رہی۔
{ایران=iran} اور {روس=russia} دونوں {برکس=brics} اور {شنگھائی تعاون تنظیم=shanghai-cooperation-organisation} کے رکن ہیں، اس لئے {پیزیشکیان=masoud-pezeshkian} سمجھتے ہیں کہ باہمی تعلقات میں ہر پیش رفت سے خطے کی یکجہتی بھی بڑھے گی۔

{یوکرین=ukraine} کے سوال پر {پیزیشکیان=masoud-pezeshkian} نے اپنی یہ بات دہرائی کہ جنگ سے مسئلے حل نہیں ہوتے۔
ان کے بقول {روس=russia} اور {یوکرین=ukraine} مذاکرات کی میز پر امن تک پہنچیں تو {ایران=iran} اس کا خیر مقدم کرے گا۔
مغربی ملکوں پر انھوں نے زور دیا کہ دوسروں کی سلامتی سے جڑے خدشات کو اہمیت دیں اور اپنی مرضی کسی پر نہ تھوپیں۔

{پزشکیان=masoud-pezeshkian} نے بتایا کہ {پیوٹن=vladimir-putin} سے ان کی گفتگو میں {لبنان=lebanon} اور {شام=syria} پر اسرائیلی حملے بھی زیرِ بحث آئے۔
ان کے مطابق دونوں ملک چاہتے ہیں کہ {لبنان=lebanon} کی جنگ بندی پائیدار ہو اور {شام=syria} میں اسرائیلی کارروائیاں بند ہوں۔
{غزہ=gaza} کے بارے میں بھی {تہران=tehran} اور {ماسکو=moscow} کو امید ہے کہ ایک حتمی جنگ بندی وہاں لڑائی ختم کرا دے گی۔

{پزشکیان=masoud-pezeshkian} اور {پوتن=vladimir-putin} ایک دوسرے کے لئے اجنبی نہیں۔
ایرانی صدر نے 2024 کے موسمِ گرما میں حلف اٹھایا تھا، اور تب سے دونوں کی دو ملاقاتیں ہو چکی تھیں۔
ان میں سے ایک ملاقات اکتوبر کے آخری دنوں میں روسی شہر {قازان=kazan} میں ہوئی تھی، جہاں {برکس کا سربراہی اجلاس=brics-summit-kazan-2024} جاری تھا۔

یہ قربت تجارت میں بھی نظر آتی ہے۔
2024 کے ابتدائی دس مہینوں میں باہمی تجارت 15.5 فیصد بڑھ گئی۔
اس کی وجہ یہ بتائی گئی کہ دونوں ملک اب آپس کا لین دین مقامی کرنسیوں میں کر رہے ہیں۔
اب دیکھنا یہ ہے کہ نیا معاہدہ اس شرح کو کہاں تک لے جاتا ہے۔`,
  translation: `{Russia=russia} and {Iran=iran} have given their relations the form of a new, long-term treaty.
The Russian president, {Vladimir Putin=vladimir-putin}, and the Iranian president, {Masoud Pezeshkian=masoud-pezeshkian}, signed it in {Moscow=moscow} on Friday 17 January 2025.
It has been given the name “{Comprehensive Strategic Partnership Treaty=russia-iran-treaty-2025}”.

The two governments spent several years talking about it.
Then, in December 2024, came the news that {Tehran=tehran} and {Moscow=moscow} were moving towards a lasting accord that would broaden their partnership in defence and technology.

After the signing the two presidents appeared together before the media at the {Kremlin=kremlin}.
{Pezeshkian=masoud-pezeshkian} said that not only defence and energy but science and culture too came within the scope of the treaty.
He said that it would breathe new life into bilateral relations.

{Putin=vladimir-putin} spoke of the sanctions, and called them the product of political motives.
In his view, the two countries, rather than bow to pressure from outside, are making their own independent way in the world.

What does the treaty hold for traders?
According to {Putin=vladimir-putin}, the new partnership will help to remove obstacles in customs tariffs, banking, investment guarantees and visas.
It will also become easier for traders on the two sides to meet one another.

The Russian president said that {Moscow=moscow} and {Tehran=tehran} were acting together in the affairs of the {South Caucasus=south-caucasus} and the {Middle East=middle-east}.
He expects bilateral cooperation in dealing with terrorism, extremism and organised violence to be more effective than before.
{Putin=vladimir-putin} was hopeful that a new era of strategic closeness between the two countries would begin from here, to the benefit of both.

The Iranian president said that {Russia=russia} held a special place in the {Islamic Republic=iran}’s neighbourhood policy.
According to him, the discussion held in {Moscow=moscow} on peace and stability in {West Asia=west-asia}, the {Caucasus=caucasus} and {Afghanistan=afghanistan} was positive.
{Iran=iran} and {Russia=russia} are both members of {BRICS=brics} and the {Shanghai Cooperation Organisation=shanghai-cooperation-organisation}, and so {Pezeshkian=masoud-pezeshkian} believes that every advance in their mutual relations will also increase the solidarity of the region.

On the question of {Ukraine=ukraine}, {Pezeshkian=masoud-pezeshkian} repeated his view that war does not solve problems.
He said that if {Russia=russia} and {Ukraine=ukraine} reached peace at the negotiating table, {Iran=iran} would welcome it.
He urged Western countries to give weight to the security concerns of others and not to impose their will on anyone.

{Pezeshkian=masoud-pezeshkian} said that Israeli attacks on {Lebanon=lebanon} and {Syria=syria} had also come up in his conversation with {Putin=vladimir-putin}.
According to him, the two countries want the ceasefire in {Lebanon=lebanon} to last and Israeli operations in {Syria=syria} to stop.
As for {Gaza=gaza}, {Tehran=tehran} and {Moscow=moscow} likewise hope that a final ceasefire will bring the fighting there to an end.

{Pezeshkian=masoud-pezeshkian} and {Putin=vladimir-putin} are no strangers to each other.
The Iranian president took the oath of office in the summer of 2024, and since then the two had met twice.
One of those meetings took place in the last days of October in the Russian city of {Kazan=kazan}, where the {BRICS summit=brics-summit-kazan-2024} was under way.

This closeness can be seen in trade as well.
In the first ten months of 2024 mutual trade grew by 15.5 per cent.
The reason given was that the two countries now do business with each other in their local currencies.
It now remains to be seen how far the new treaty will carry this rate.`,
};
