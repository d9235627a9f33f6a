# The notice that a password was changed.
password_change-changed =
    .subject = گذرواژهٔ شما در { $product } تغییر کرد
    .preheader = زمان تغییر: { $changed_at }. اگر این کار شما نبود، همین حالا اقدام کنید.
    .heading = گذرواژهٔ شما تغییر کرد
    .reason = گذرواژهٔ حساب شما در { $product } تغییر کرد.
    .about = دربارهٔ این تغییر
    .was_you = اگر این کار شما بود، لازم نیست کاری بکنید.
    .not_you = اگر این کار شما نبود، همین حالا اقدام کنید: { $product } را باز کنید، گذرواژهٔ خود را آنجا بازنشانی کنید و با پاسخ به این پیام به ما خبر دهید.
    .action = باز کردن { $product }
