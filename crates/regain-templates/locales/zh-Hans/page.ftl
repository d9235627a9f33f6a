# What the pages say: the forms, and what became of them.

page =
    .error_prefix = 错误：
    .errors = 存在问题
    .home = 打开 { $product }
    .contact = 有疑问？请写信至：
    .language = 简体中文
    .sign_in = 登录
    .show = 显示密码
    .hide = 隐藏密码
    .shown = 您的密码已显示。
    .hidden = 您的密码已隐藏。
    .met = 已满足
    .unmet = 尚未满足

page-forgot =
    .heading = 忘记密码？
    .text = 请输入您的邮箱或用户名。我们随后会发送一封包含设置新密码链接的邮件。
    .login = 邮箱或用户名
    .submit = 发送链接

page-registration =
    .heading = 创建账号
    .text = 请输入您的邮箱。我们随后会发送一封邮件，您可以通过其中的链接继续。
    .email = 邮箱
    .submit = 发送链接
    .known = 如果您已有账号，请直接登录。

page-verification =
    .heading = 验证您的邮箱
    .account = 账号：
    .text = 我们会向您的 { $product } 账号的邮箱发送一封包含链接的邮件。
    .submit = 发送链接

page-email_change =
    .heading = 更改您的邮箱
    .account = 当前邮箱：
    .text = 我们会向新邮箱发送一封包含链接的邮件。新邮箱完成验证之前，不会有任何更改。
    .email = 新邮箱
    .current = 当前密码
    .current_wrong = 这不是您的当前密码。
    .submit = 发送链接

page-sent =
    .heading = 请查看您的收件箱
    .delay = 这可能需要几分钟。如果没有找到邮件，请同时查看垃圾邮件文件夹。
    .code_text = 如果邮件中有验证码，您也可以在此处输入验证码继续。
    .code = 邮件中的验证码
    .code_hint = 8 位数字
    .code_wrong = 验证码不正确，或者已失效。请核对验证码，或使用邮件中的链接。
    .submit = 使用验证码继续
    .again_text = 没有收到邮件？
    .again = 重新发送
    .wait = 您可以在 { $span }后重新申请。
    .other = 输入其他邮箱

page-sent-password =
    .text = 如果有与您输入的内容对应的 { $product } 账号，一封包含设置新密码链接的邮件正在发送。

page-sent-registration =
    .text = 一封包含完成注册链接的邮件正在发送到您输入的邮箱。

page-sent-address =
    .text = 一封包含验证链接的邮件正在发送到您的 { $product } 账号的邮箱。

page-sent-change =
    .text = 一封包含验证链接的邮件正在发送到新邮箱。完成验证之前，不会有任何更改。

page-password_change =
    .heading = 更改您的密码
    .account = 账号：
    .username = 账号
    .current = 当前密码
    .current_wrong = 这不是您的当前密码。
    .policy = 新密码的要求：
    .password = 新密码
    .confirmation = 再次输入新密码
    .submit = 保存新密码
    .forgot = 忘记密码？

page-password_changed =
    .heading = 您的密码已更改
    .text = 从现在起，请使用新密码。
    .next = 我们还向您发送了一封关于此次更改的邮件。

page-setup =
    .heading = { $product } 的初始设置
    .text = 请为您的管理员账号设置新密码，并为没有自行选择的用户选定默认设置。
    .account = 账号：
    .username = 账号
    .policy = 新密码的要求：
    .password = 新密码
    .locale = 语言
    .time_zone = 时区
    .time_zone_hint = 例如 Asia/Shanghai 或 UTC。
    .submit = 完成设置

page-setup_done =
    .heading = { $product } 的初始设置已完成
    .text = 您的账号已设置新密码。
    .next = 从现在起，请使用新密码登录。

page-setup_already_done =
    .heading = { $product } 此前已完成初始设置
    .text = 初始设置只能进行一次。没有任何更改。
    .next = 如果您想更改密码，请在登录后更改。

page-already_verified =
    .heading = 您的邮箱此前已验证
    .text = 您无需再做任何事。
    .next = 您可以关闭此页面。

page-sign_in_first =
    .heading = 请先登录
    .text = 此页面仅供已登录 { $product } 的用户使用。
    .next = 请登录，然后再次打开此页面。

page-sign_in_again =
    .heading = 请重新登录
    .text = 为了您的安全，只有在不久前使用密码登录过，才能进行此操作。没有任何更改。
    .next = 请使用密码登录，然后再次打开此页面。

page-forbidden =
    .heading = 您的账号无权进行此操作
    .text = 您的账号没有此页面所需的权限。没有任何更改。
    .next = 如果您需要此权限，请联系 { $product } 的管理员。

page-no_mail =
    .heading = 我们目前无法发送邮件
    .text = 没有发送任何邮件，也没有任何更改。
    .next = 请稍后再试，或写信告诉我们。

page-too_many =
    .heading = 尝试次数过多
    .text = 为了您的安全，我们暂时停止接受尝试。没有任何更改。
    .next = 您可以在 { $span }后重试。

page-failed =
    .heading = 我们这边出了问题
    .text = 这不是您造成的，但您请求的操作可能没有完成。
    .next = 请几分钟后再试。如果再次出现，请写信告诉我们。

page-reset =
    .heading = 设置新密码
    .account = 账号：
    .username = 账号
    .policy = 新密码的要求：
    .password = 新密码
    .confirmation = 再次输入新密码
    .submit = 保存新密码
    .not_you = 不是您本人操作？
    .not_you_text = 如果您没有请求设置新密码，请终止此请求。链接随后会失效，您的密码保持不变。
    .cancel = 不是我本人操作

page-password_set =
    .heading = 您的新密码已设置
    .text = 从现在起，请使用新密码登录。
    .next = 我们还向您发送了一封关于此次更改的邮件。

page-cancelled =
    .heading = 请求已终止
    .text = 链接已失效，您的密码保持不变。
    .next = 您无需再做任何事。如果仍不断收到此类邮件，请写信告诉我们。

page-verify =
    .heading = 验证您的邮箱
    .account = 账号：
    .text = 点击此按钮，即验证收到此链接的邮箱属于您的 { $product } 账号。打开此页面并没有更改任何内容。
    .submit = 验证此邮箱
    .not_you = 不是您本人操作？
    .not_you_text = 如果您没有提出此请求，请关闭此页面。此邮箱会保持未验证状态。

page-verified =
    .heading = 您的邮箱已验证
    .text = 您的 { $product } 账号现在有了已验证的邮箱。
    .next = 您可以关闭此页面。

page-change =
    .heading = 验证新邮箱
    .text = 点击此按钮，即验证收到此链接的邮箱将成为 { $product } 某个账号的登录邮箱。打开此页面并没有更改任何内容。
    .submit = 验证新邮箱
    .not_you = 不是您本人操作？
    .not_you_text = 如果您没有提出此请求，请关闭此页面。未经您验证，不会有任何更改。

page-approve =
    .heading = 同意更改您的邮箱
    .account = 账号：
    .text = 点击此按钮，即表示您同意将您的 { $product } 账号改用我们邮件中所写的另一个邮箱。打开此页面并没有更改任何内容。
    .submit = 同意更改
    .not_you = 不是您本人操作？
    .not_you_text = 如果您没有提出此请求，请不要同意更改：您的账号会继续使用原来的邮箱。可能有人知道您的密码，因此请打开 { $product }，在那里更改密码。

page-changed =
    .heading = 邮箱已更改
    .text = 从现在起，请使用新邮箱登录 { $product }。
    .next = 您可以关闭此页面。

page-change_pending =
    .heading = 还缺少一项确认
    .text = 您的确认已保存。另一个邮箱也确认后，更改就会生效。
    .next = 所需的链接在另一个邮箱的收件箱中。

page-revert =
    .heading = 撤销对您邮箱的更改
    .account = 撤销后您账号的邮箱：
    .text = 如果请求改用另一个邮箱的不是您本人，请使用此按钮。点击后：
    .restores = 您的 { $product } 账号会继续使用或恢复使用收到此链接的邮箱。
    .signs_out = 所有设备都会退出登录。
    .locks = 在您设置新密码之前，您的密码会保持锁定。
    .sends = 我们会向该邮箱发送一个用于设置新密码的链接。
    .opened = 打开此页面并没有更改任何内容。
    .submit = 撤销更改
    .was_you = 是您本人操作？
    .was_you_text = 如果是您自己请求了更改，请关闭此页面。您在这里无需做任何事。

page-reverted =
    .heading = 邮箱更改已撤销
    .text = 您的 { $product } 账号使用的是收到此链接的邮箱，所有设备都已退出登录，您的密码已锁定。
    .next = 一封包含设置新密码链接的邮件正在发送。如果没有收到，请在登录页面申请新链接。

page-register =
    .heading = 创建您的账号
    .invitation = { $product } 的一位管理员邀请您创建账号。
    .account = 使用的邮箱：
    .username = 用户名（选填）
    .username_hint = 您可以用它代替邮箱登录。最多 64 个字符，不含 at 符号。
    .username_taken = 此用户名已被使用。请换一个。
    .name = 姓名（选填）
    .name_hint = 我们会这样称呼您。
    .policy = 密码的要求：
    .password = 密码
    .submit = 创建账号
    .not_you = 不是您本人操作？
    .not_you_text = 如果您不想创建账号，请关闭此页面：不会创建任何账号。

page-registered =
    .heading = 您的账号已可使用
    .text = 请使用您的邮箱和刚刚设置的密码登录。
    .next = 您可以在 { $product } 登录。

page-approval_pending =
    .heading = 您的账号正在等待批准
    .text = 账号已创建，但您还不能登录：需要先由管理员批准。
    .next = 批准后，我们会立即向您发送邮件。

page-closed =
    .heading = 注册已关闭
    .text = 目前只有收到邀请的人才能创建账号。没有创建任何账号。
    .next = 如果您需要账号，请向 { $product } 的管理员申请邀请。

page-email_taken =
    .heading = 此邮箱属于另一个账号
    .text = 在此期间，此邮箱已用于另一个 { $product } 账号。没有任何更改。
    .next = 如果那是您的账号，请使用此邮箱登录。如果不是，请写信告诉我们。

page-dead_link =
    .heading = 此链接已失效
    .used = 链接已被使用过。
    .superseded = 链接已被较新的链接取代，或者请求已终止。
    .expired = 链接已过期。
    .invalid = 链接没有复制完整，或者已不再有效。
    .renew = 发送新链接

page-dead_link-password =
    .renew_text = 如果您仍需要新密码，我们可以向同一个邮箱发送新链接。
    .next = 如果您仍需要新密码，请在登录页面申请新链接。

page-dead_link-address =
    .renew_text = 如果您仍需要验证邮箱，我们可以向该邮箱发送新链接。
    .next = 如果您仍需要验证邮箱，请打开 { $product }，在那里申请新链接。

page-dead_link-change =
    .renew_text = 如果仍要将新邮箱设为您在 { $product } 的邮箱，我们可以向新邮箱发送新链接。
    .next = 如果您仍想更改邮箱，请打开 { $product }，在那里申请更改。

page-dead_link-revert =
    .next = 如果有其他人更改了您账号的邮箱，而您无法再登录，请写信告诉我们。

page-dead_link-registration =
    .renew_text = 如果您仍想要一个账号，我们可以向同一个邮箱发送新链接。
    .next = 如果您已有账号，请直接登录。如果您仍想要一个账号，请在 { $product } 注册，或向邀请您的人申请新的邀请。

page-renewed =
    .heading = 请查看您的收件箱
    .text = 一封包含新链接的邮件正在发送到同一个邮箱。
    .next = 这可能需要几分钟。如果没有找到，请同时查看垃圾邮件文件夹。

page-overloaded =
    .heading = 请稍后再试
    .text = 目前请求过多。没有任何更改。
    .next = 请等待一分钟，然后再试。

page-cross_site =
    .heading = 此表单来自其他网站
    .text = 为了您的安全，我们只接受来自我们自己页面的表单。没有任何更改。
    .next = 请在 { $product } 或通过邮件中的链接打开您需要的页面，并使用那里的表单。

page-unreadable =
    .heading = 无法读取此表单
    .text = 没有任何更改。
    .next = 请返回并重新加载页面，然后使用那里的表单。如果表单要求输入密码，请输入不超过 1,024 字节的密码。

page-not_found =
    .heading = 此网址没有任何内容
    .text = 网址可能有拼写错误，或者没有复制完整。
    .next = 如果您是通过邮件中的链接来到这里的，请再次打开链接，或完整复制链接。
