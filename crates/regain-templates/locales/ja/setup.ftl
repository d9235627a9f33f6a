# The notice that the application is set up, to the administrator who did it.

setup-done =
    .subject = { $product }の初期設定が完了しました
    .preheader = アカウントに新しいパスワードが設定されました。ご自身で行っていない場合は、すぐに対応してください。
    .heading = 初期設定が完了しました
    .reason = { $product }の初期設定が完了し、アカウントにはその際に選ばれたパスワードが設定されました。
    .about = 初期設定について
    .was_you = ご自身で行った場合は、これ以上の操作は必要ありません。
    .not_you = ご自身で行っていない場合は、すぐに対応してください。{ $product }を開いてパスワードを再設定し、このメールに返信してお知らせください。
    .action = { $product }を開く
