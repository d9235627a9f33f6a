# The notice that a password was changed.

password_change-changed =
    .subject = 您的 { $product } 密碼已變更
    .preheader = 變更時間：{ $changed_at }。如果不是您本人操作，請立即處理。
    .heading = 您的密碼已變更
    .reason = 您的 { $product } 帳號的密碼已變更。
    .about = 關於這次變更
    .was_you = 如果是您本人操作，您不需要再做任何事。
    .not_you = 如果不是您本人操作，請立即處理：開啟 { $product }，在那裡重設密碼，並回覆這封郵件告訴我們。
    .action = 開啟 { $product }
