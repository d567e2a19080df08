/**
 * People of the news, of history and of letters, a line each: spellings that Urdu papers and books write, the commonest
 * first, then after a slash what English writes. Our own list, made by hand; forms that fold to the first are left out
 * when it is measured. The first is the one that is known, the others are to be found by it.
 */
export const people = `
پوتن | پیوٹن | پوٹن | پوتین / Putin | Poutine
لاوروف | لاروف | لارووف / Lavrov | Lavroff
زیلنسکی | زیلینسکی | زلنسکی / Zelensky | Zelenskyy | Zelenskiy
میدویدیف | میدودیف | مدویدیف | میدویدف | میڈویڈیف / Medvedev | Medvedyev
گورباچوف | گورباچیف | گورباچف / Gorbachev | Gorbachov
یلسن | یلتسن | یلتسین | یلٹسن / Yeltsin | Eltsin
برژنیف | بریژنیف | برزنیف | بریزنیف / Brezhnev | Brejnev
خروشچیف | خروشیف | خروشچوف | کروشچیف / Khrushchev | Khrushchov | Kruschev
اسٹالن | سٹالن | استالن / Stalin
ٹراٹسکی | ٹروٹسکی | تروتسکی / Trotsky | Trotskii
ٹالسٹائی | ٹالسٹائے | تالستائی | ٹولسٹائی / Tolstoy | Tolstoi
دوستوئیفسکی | دستوئیفسکی | دوستوئفسکی | دوستوفسکی | دستوفسکی / Dostoevsky | Dostoyevsky | Dostoevskii
چیخوف | چیکوف | چیخف / Chekhov | Tchekhov
پشکن | پوشکن | پشکین / Pushkin | Poushkin
ترگنیف | تورگنیف | ترگینیف | تورگینیف / Turgenev | Turgeniev
سولژنتسن | سولزنتسن | سولژینتسن / Solzhenitsyn | Solzhenitsin
نابوکوف | نبوکوف | نابوکاف / Nabokov
پاسترناک | پیسترناک | پاسٹرناک | پیسٹرناک / Pasternak
کافکا | کافکہ / Kafka
نطشے | نیٹشے | نٹشے | نیتشے / Nietzsche | Nietsche
ہیگل | ہیگیل / Hegel
فرائیڈ | فرائڈ | فروئڈ / Freud
گوئٹے | گوئیٹے | گوتے / Goethe | Göthe
شیکسپیئر | شیکسپیر | شکسپیئر / Shakespeare | Shakespear
مسولینی | موسولینی | میسولینی / Mussolini
نپولین | نیپولین | نپولیئن / Napoleon
چرچل | چرچیل / Churchill
آئزن ہاور | آئزن ہاؤر | ایزن ہاور / Eisenhower
نکسن | نیکسن / Nixon
ریگن | ریگین | ریگان / Reagan
کلنٹن | کلینٹن / Clinton
اوباما | اوبامہ | ابامہ / Obama
ڈونلڈ ٹرمپ | ڈونالڈ ٹرمپ | ڈونلڈ ٹرامپ / Donald Trump
بائیڈن | بائڈن | بیڈن / Biden
پومپیو | پامپیو | پومپے / Pompeo
بلنکن | بلینکن / Blinken
کسنجر | کیسنجر | کسینجر / Kissinger
مرکل | میرکل | مرکیل / Merkel
میکرون | میکروں | میکخواں | مکرون / Macron
سرکوزی | سارکوزی / Sarkozy | Sarkozi
اردوان | اردوغان | ایردوان | ایردوغان | اردگان / Erdogan | Erdoğan
اتاترک | عطا ترک | اتاتورک / Ataturk | Atatürk
نیتن یاہو | نتن یاہو | نتانیاہو / Netanyahu | Netanyahou
ایریل شیرون | ایرئیل شیرون | آریل شیرون | ایریل شارون / Ariel Sharon
پزشکیان | پیزشکیان | پزیشکیان | پیزیشکیان / Pezeshkian | Pezeshkiyan
خامنہ ای | خامنائی | خامنی ای / Khamenei | Khamenai
احمدی نژاد | احمدی نجاد | احمدی نیژاد / Ahmadinejad | Ahmadinezhad | Ahmedinejad
قاسم سلیمانی | قاسم سلمانی / Qasem Soleimani | Qassem Soleimani | Ghasem Soleimani
قذافی | قدافی | قزافی | القذافی / Gaddafi | Qaddafi | Kadhafi | Gadhafi
صدام حسین | سدام حسین / Saddam Hussein | Saddam Husain
بشار الاسد | بشر الاسد | بشار اسد / Bashar al-Assad | Bashar Assad | Bashar al-Asad
السیسی | سیسی | السسی / Sisi | El-Sisi
جمال عبدالناصر | جمال عبد الناصر | جمال عبدالنصر / Gamal Abdel Nasser | Jamal Abdul Nasser
یاسر عرفات | یاسر عارفات / Yasser Arafat | Yasir Arafat
اسماعیل ہنیہ | اسماعیل ہانیہ | اسمعیل ہنیہ / Ismail Haniyeh | Ismail Haniya
حامد کرزئی | حامد کرزی | حامد قرضئی | حامد کرزائی / Hamid Karzai | Hamid Karzay
گلبدین حکمت یار | گلبدین حکمتیار | گل بدین حکمت یار / Gulbuddin Hekmatyar | Gulbadin Hikmatyar
نریندر مودی | نریندرا مودی | نرندر مودی / Narendra Modi
واجپائی | واجپئی | باجپائی | باجپئی / Vajpayee | Bajpai
ایڈوانی | اڈوانی | آڈوانی / Advani
جواہر لال نہرو | جواہر لعل نہرو / Jawaharlal Nehru
گاندھی | گاندی / Gandhi | Ghandi
سبھاش چندر بوس | سوبھاش چندر بوس | سبھاس چندر بوس / Subhas Chandra Bose | Subhash Chandra Bose
رابندر ناتھ ٹیگور | رویندر ناتھ ٹیگور | ربندر ناتھ ٹیگور / Rabindranath Tagore
ماؤنٹ بیٹن | مونٹ بیٹن | ماؤنٹ بیٹین / Mountbatten
ریڈکلف | ریڈ کلیف / Radcliffe | Radcliff
میکالے | مکالے | میکاولے / Macaulay
کرزن | کرزون / Curzon
کارنوالس | کورنوالس / Cornwallis
ویلزلی | ولزلی | ویلزلے / Wellesley
ڈلہوزی | ڈالہوزی / Dalhousie
چنگیز خان | چینگیز خان | چنگیز خاں / Genghis Khan | Chengiz Khan | Jenghis Khan
ہلاکو | ہلاگو | ہولاکو / Hulagu | Hulegu | Halaku
ذوالفقار علی بھٹو | زوالفقار علی بھٹو | ذولفقار علی بھٹو / Zulfikar Ali Bhutto | Zulfiqar Ali Bhutto
بے نظیر بھٹو | بینظیر بھٹو | بے نذیر بھٹو / Benazir Bhutto
سہروردی | سہرودی | سوہروردی / Suhrawardy | Suhrawardi
شیخ مجیب الرحمان | شیخ مجیب الرحمن / Sheikh Mujibur Rahman | Shaikh Mujib-ur-Rehman
شی جن پنگ | ژی جن پنگ | شی چن پنگ | شی جنگ پنگ / Xi Jinping
ڈینگ ژیاؤ پنگ | ڈنگ ژیاؤ پنگ | ڈینگ زیاؤ پنگ | ڈینگ شیاؤ پنگ / Deng Xiaoping
ماؤ زے تنگ | ماوزے تنگ | ماؤ زے دونگ / Mao Zedong | Mao Tse-tung
چو این لائی | چاؤ این لائی | ژو این لائی / Zhou Enlai | Chou En-lai
کم جونگ ان | کم جانگ ان | کم جونگ اون / Kim Jong-un | Kim Jung Un
شنزو آبے | شینزو ایبے | شنزو ابے | شینزو آبے / Shinzo Abe
ہو چی منہ | ہو چی من / Ho Chi Minh
سوئیکارنو | سوکارنو | سکارنو / Sukarno | Soekarno
مہاتیر محمد | مہاتر محمد | مہاتھیر محمد / Mahathir Mohamad | Mahathir Mohammad
گوتریس | گوتیرس | گوٹیرس | گوٹریس / Guterres | Guterrez
کوفی عنان | کوفی انان / Kofi Annan
بطروس غالی | بطرس غالی | بوطروس غالی / Boutros-Ghali | Butros Ghali
ٹیڈروس | ٹیدروس | ٹیڈرس / Tedros | Tedross
گروسی | گراسی / Grossi
نیلسن منڈیلا | نیلسن منڈیلہ | نیلسن مینڈیلا / Nelson Mandela
موگابے | موگابی | مگابے / Mugabe
نکرومہ | نکروما | انکرومہ / Nkrumah
لوممبا | لومومبا | لمومبا / Lumumba
کاسترو | کاسٹرو | کیسترو / Castro
چی گویرا | چے گویرا | چی گیوارا | چے گوویرا / Che Guevara
شاویز | چاویز | شاویس / Chavez | Chávez
مادورو | میڈورو | مدورو / Maduro
لولا ڈا سلوا | لولا دا سلوا | لولا ڈی سلوا / Lula da Silva
بولسونارو | بولسنارو | بالسونارو / Bolsonaro
نیرودا | نرودا | نیروڈا / Neruda
مارکیز | مارکیس | مارکوئیز / Marquez | Márquez
بورخیس | بورخیز | بورہیس / Borges
سروانتیس | سروانٹس | سروانتس / Cervantes
پکاسو | پیکاسو / Picasso
البیر کامیو | البرٹ کامیو | البیئر کامیو | البیر کامو / Albert Camus
سارتر | سارترے / Sartre
دریدا | ڈریڈا | دیریدا / Derrida
والٹیئر | والٹیر | وولٹیئر | والتیر / Voltaire
ڈیکارٹ | ڈیکارت | دیکارت / Descartes
وکٹر ہیوگو | وکٹر ہوگو | وکتور ہیوگو / Victor Hugo
بودلیئر | بودلیر | بادلیئر / Baudelaire
گلیلیو | گیلیلیو | گلیلو / Galileo
آئن سٹائن | آئن اسٹائن / Einstein
ڈارون | ڈاروین / Darwin
کولمبس | کولمبوس | کلمبس / Columbus
گیری بالڈی | گاریبالڈی | گریبالڈی / Garibaldi
بسمارک | بزمارک / Bismarck | Bismark
لوکاشینکو | لوکاشنکو | لوکاشینکا / Lukashenko | Lukashenka
یوشچینکو | یشچنکو | یوشچنکو / Yushchenko
تیموشینکو | تیموشنکو | ٹیموشینکو / Tymoshenko | Timoshenko
پوروشینکو | پوروشنکو | پروشینکو / Poroshenko
ناوالنی | نوالنی | نیوالنی / Navalny | Navalniy
پریگوژن | پریگوزن | پریگوزین | پریگوژین / Prigozhin | Prigojin
پیسکوف | پسکوف / Peskov
شوئیگو | شویگو / Shoigu | Shoygu
نظربایوف | نظر بائیوف | نذربایف | نزربایوف / Nazarbayev | Nazarbaev
توقایف | توکایوف | توقائیف | توکائیف / Tokayev | Tokaev
مرزیایوف | مرزایوف | میرضیایف | مرزیوئیف / Mirziyoyev | Mirziyayev
امام علی رحمان | امام علی رحمن | امام علی رحمون / Emomali Rahmon | Imomali Rahmon
الہام علیوف | الہام علی ایف | الہام علییف / Ilham Aliyev | Ilham Aliev
پاشینیان | پشینیان | پاشنیان / Pashinyan | Pashinian
بردی محمدوف | بیردی محمدوف | بردی محمیدوف / Berdimuhamedow | Berdymukhamedov
اوربان | اوربن | آربان / Orban | Orbán
ارسلا وان ڈیر لیئن | ارسلا فان ڈیر لائن | ارسولا وان ڈر لین / Ursula von der Leyen
اسٹولٹن برگ | سٹولٹنبرگ | اسٹولتنبرگ / Stoltenberg
امیر عبداللہیان | امیر عبدالہیان / Amir-Abdollahian | Amir-Abdullahian
عراقچی | اراقچی | عراغچی / Araghchi | Araqchi
جواد ظریف | جواد زریف / Javad Zarif | Jawad Zarif
لاریجانی | لارجانی / Larijani
رئیسی | رائیسی / Raisi | Raeisi
خلیل زاد | خلیل زادہ / Khalilzad | Khalilzadeh
ہالبروک | ہول بروک / Holbrooke | Holbrook
ٹلرسن | ٹیلرسن / Tillerson
رمزفیلڈ | رمسفیلڈ | رمز فلڈ / Rumsfeld
برزنسکی | بریزنسکی | برژنسکی / Brzezinski
فوکویاما | فکویاما | فوکویامہ / Fukuyama
ہنٹنگٹن | ہنٹگٹن / Huntington
چومسکی | چامسکی / Chomsky | Chomski
ایلون مسک | ایلن مسک | ایلان مسک / Elon Musk
زکربرگ | زوکربرگ | ذکربرگ / Zuckerberg | Zukerberg
رونالڈو | رونالدو | رونلڈو / Ronaldo
میراڈونا | ماراڈونا | میراڈونہ / Maradona
ٹنڈولکر | ٹینڈولکر | تندولکر / Tendulkar
ویرات کوہلی | وراٹ کوہلی | ورات کوہلی / Virat Kohli | Viraat Kohli
ملالہ یوسفزئی | ملالہ یوسف زائی | ملالا یوسفزئی / Malala Yousafzai | Malala Yusufzai
اسامہ بن لادن | اوسامہ بن لادن | اسامہ بن لادین | اسامہ بن لاڈن / Osama bin Laden | Usama bin Ladin
الظواہری | الزواہری | ظواہری / Zawahiri | Zawahri
`;
