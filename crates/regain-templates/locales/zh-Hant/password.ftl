# What a new password needs, item by item, and what is wrong with a field.

policy =
    .min_length =
        { $min ->
           *[other] 至少 { $min } 個字元
        }
    .upper = 至少一個大寫字母
    .lower = 至少一個小寫字母
    .digit = 至少一個數字
    .special = 至少一個特殊字元，例如 ! ? # 或 %
    .blocklist = 不容易被猜到：不是常見密碼，不是簡單的連續字元，也不是由您的名字或我們的名稱組成
    .hint = 可以使用空格和其他任何字元。隨機挑選的幾個詞很容易記住。

rule =
    .required = 請填寫這個欄位。
    .email = 請輸入有效的電子郵件地址。
    .login = 請輸入有效的電子郵件地址或使用者名稱。
    .control_character = 請不要使用控制字元。
    .min_length =
        { $min ->
           *[other] 請至少使用 { $min } 個字元。
        }
    .max_bytes = 請使用較短的密碼：這個密碼超過了 { $max } 位元組。
    .upper = 請至少使用一個大寫字母。
    .lower = 請至少使用一個小寫字母。
    .digit = 請至少使用一個數字。
    .special = 請至少使用一個特殊字元。
    .blocklist = 這個密碼太常見。請換一個。
    .predictable = 請不要使用簡單的連續字元或重複字元。
    .context = 請不要用您的名字、電子郵件地址或這項服務的名稱組成密碼。
    .confirmation = 兩次輸入的密碼不一致。
    .range = 請輸入 { $min } 到 { $max } 之間的數字。
    .username = 請使用 1 到 64 個字元，不含 at 符號。
    .max_length =
        { $max ->
           *[other] 請最多使用 { $max } 個字元。
        }
    .nobody_receives = 請選擇傳送權杖、顯示權杖，或兩者都選。
    .unchanged = 與目前的相同。請換一個。
    .taken = 已被使用。請換一個。
    .locale = 請選擇其中一種語言。
    .time_zone = 請輸入時區名稱，例如 Asia/Taipei 或 UTC。
