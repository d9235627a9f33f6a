# The notice that the application is set up, to the administrator who did it.
setup-done =
    .subject = { $product } का सेटअप पूरा हुआ
    .preheader = आपके खाते का पासवर्ड नया है। अगर यह आपने नहीं किया, तो तुरंत कदम उठाएँ।
    .heading = सेटअप पूरा हुआ
    .reason = { $product } का सेटअप हो गया है और आपके खाते का पासवर्ड वही है जो उसके लिए चुना गया था।
    .about = सेटअप के बारे में
    .was_you = अगर यह आपने किया है, तो आपको कुछ और करने की ज़रूरत नहीं है।
    .not_you = अगर यह आपने नहीं किया, तो तुरंत कदम उठाएँ: { $product } खोलें, वहाँ अपना पासवर्ड रीसेट करें और इस संदेश का जवाब देकर हमें बताएँ।
    .action = { $product } खोलें
