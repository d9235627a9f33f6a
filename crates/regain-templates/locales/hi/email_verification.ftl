# The link that confirms the address of an account.
email_verification-verify =
    .subject = { $product } पर अपना ईमेल सत्यापित करें
    .preheader = आपका पता सत्यापित करने का लिंक { $valid_for } तक मान्य है।
    .heading = अपना ईमेल पता सत्यापित करें
    .reason = कृपया सत्यापित करें कि यह ईमेल पता { $product } पर आपके खाते का है।
    .action = ईमेल पता सत्यापित करें
    .validity = यह लिंक { $valid_for } के लिए, { $valid_until } तक, मान्य है।
    .about = इस अनुरोध के बारे में
    .not_you = अगर यह अनुरोध आपने नहीं किया, तो आप इस संदेश को अनदेखा कर सकते हैं: पता असत्यापित रहेगा और कुछ नहीं बदलेगा।
