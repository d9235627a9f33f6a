# The notice that a password was changed.
password_change-changed =
    .subject = { $product } पर आपका पासवर्ड बदला गया
    .preheader = बदलाव का समय: { $changed_at }। अगर यह आपने नहीं किया, तो तुरंत कदम उठाएँ।
    .heading = आपका पासवर्ड बदला गया
    .reason = { $product } पर आपके खाते का पासवर्ड बदला गया है।
    .about = इस बदलाव के बारे में
    .was_you = अगर यह आपने किया है, तो आपको कुछ और करने की ज़रूरत नहीं है।
    .not_you = अगर यह आपने नहीं किया, तो तुरंत कदम उठाएँ: { $product } खोलें, वहाँ अपना पासवर्ड रीसेट करें और इस संदेश का जवाब देकर हमें बताएँ।
    .action = { $product } खोलें
