# The notice that the application is set up, to the administrator who did it.

setup-done =
    .subject = { $product } 的初始設定已完成
    .preheader = 您的帳號有了新密碼。如果不是您本人操作，請立即處理。
    .heading = 初始設定已完成
    .reason = { $product } 的初始設定已完成，您的帳號已使用設定時選定的密碼。
    .about = 關於這次設定
    .was_you = 如果是您本人操作，您不需要再做任何事。
    .not_you = 如果不是您本人操作，請立即處理：開啟 { $product }，在那裡重設密碼，並回覆這封郵件告訴我們。
    .action = 開啟 { $product }
