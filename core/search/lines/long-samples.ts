/** Words for tests of long articles. */
export const urduWords =
  'معاہدہ کتاب کانفرنس آبادی اخبار پارلیمنٹ ہمسایہ لڑکی کمرہ سکول وزیر خبر دیکھنا کرنا جانا پانچواں علاقہ فیصلہ رشتہ حکومت اسکول'.split(
    ' ',
  );

export const commonEnglish =
  'happy hop relate sense possible general operate nation gas fall file control able agree cry conflate fizz logic'.split(
    ' ',
  );
