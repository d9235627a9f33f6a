# What all messages share. Register: polite and plain, 您.

letter =
    .copy = 如果按钮无法使用，请将以下网址复制到浏览器中打开：
    .code = 或者在您开始操作的页面输入此验证码：
    .code_care = 请不要将验证码告诉任何人：{ $product } 的工作人员不会向您索要验证码。
    .separator = ：
    .account = 账号
    .new_address = 新邮箱
    .time = 时间
    .device = 设备
    .contact = 有疑问？请回复此邮件，或写信至：
    .sender = 此邮件由 { $product } 自动发送：

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
               *[other] { $count } 小时
            }
       *[minutes]
            { $count ->
               *[other] { $count } 分钟
            }
    }

device = { $system } 上的 { $browser }
