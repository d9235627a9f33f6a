# The notice that a password was changed.

password_change-changed =
    .subject = { $product }のパスワードが変更されました
    .preheader = 変更日時：{ $changed_at }。ご自身で行っていない場合は、すぐに対応してください。
    .heading = パスワードが変更されました
    .reason = お使いの{ $product }のアカウントのパスワードが変更されました。
    .about = この変更について
    .was_you = ご自身で行った場合は、これ以上の操作は必要ありません。
    .not_you = ご自身で行っていない場合は、すぐに対応してください。{ $product }を開いてパスワードを再設定し、このメールに返信してお知らせください。
    .action = { $product }を開く
