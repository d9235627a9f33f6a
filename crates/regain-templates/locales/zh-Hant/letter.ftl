# What all messages share. Register: polite and plain, 您; the terms of Taiwan.

letter =
    .copy = 如果按鈕無法使用，請將以下網址複製到瀏覽器中開啟：
    .code = 或者在您開始操作的頁面輸入這個驗證碼：
    .code_care = 請不要將驗證碼告訴任何人：{ $product } 的工作人員不會向您索取驗證碼。
    .separator = ：
    .account = 帳號
    .new_address = 新的電子郵件地址
    .time = 時間
    .device = 裝置
    .contact = 有疑問嗎？請回覆這封郵件，或寫信至：
    .sender = 這封郵件由 { $product } 自動寄出：

moment = { $date } { $time }（{ $zone }）
moment-today = { $time }（{ $zone }）

span =
    { $unit ->
        [days]
            { $count ->
               *[other] { $count } 天
            }
        [hours]
            { $count ->
               *[other] { $count } 小時
            }
       *[minutes]
            { $count ->
               *[other] { $count } 分鐘
            }
    }

device = { $system } 上的 { $browser }
