# What a new password needs, item by item, and what is wrong with a field.

policy =
    .min_length =
        { $min ->
           *[other] 至少 { $min } 个字符
        }
    .upper = 至少一个大写字母
    .lower = 至少一个小写字母
    .digit = 至少一个数字
    .special = 至少一个特殊字符，例如 ! ? # 或 %
    .blocklist = 不容易被猜到：不是常见密码，不是简单的连续字符，也不由您的名字或我们的名称组成
    .hint = 可以使用空格和其他任何字符。随机选取的几个词很容易记住。

rule =
    .required = 请填写此项。
    .email = 请输入有效的邮箱。
    .login = 请输入有效的邮箱或用户名。
    .control_character = 请不要使用控制字符。
    .min_length =
        { $min ->
           *[other] 请至少使用 { $min } 个字符。
        }
    .max_bytes = 请使用更短的密码：此密码超过了 { $max } 字节。
    .upper = 请至少使用一个大写字母。
    .lower = 请至少使用一个小写字母。
    .digit = 请至少使用一个数字。
    .special = 请至少使用一个特殊字符。
    .blocklist = 此密码太常见。请换一个。
    .predictable = 请不要使用简单的连续字符或重复字符。
    .context = 请不要用您的名字、邮箱或此服务的名称组成密码。
    .confirmation = 两次输入的密码不一致。
    .range = 请输入 { $min } 到 { $max } 之间的数字。
    .username = 请使用 1 到 64 个字符，不含 at 符号。
    .max_length =
        { $max ->
           *[other] 请最多使用 { $max } 个字符。
        }
    .nobody_receives = 请选择发送令牌、显示令牌，或两者都选。
    .unchanged = 与当前的相同。请换一个。
    .taken = 已被使用。请换一个。
    .locale = 请选择其中一种语言。
    .time_zone = 请输入时区名称，例如 Asia/Shanghai 或 UTC。
