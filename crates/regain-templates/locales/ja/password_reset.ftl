# The link to set a new password, and the answer where there is none to reset.

password_reset-reset =
    .subject = { $product }のパスワードの再設定
    .preheader = 新しいパスワードを設定するリンクの有効期間は{ $valid_for }です。
    .heading = 新しいパスワードの設定
    .reason = お使いの{ $product }のアカウントについて、パスワードの再設定のリクエストを受け付けました。
    .action = 新しいパスワードを設定
    .validity = リンクの有効期間は{ $valid_for }で、{ $valid_until }まで使えます。使えるのは一度だけです。
    .about = このリクエストについて
    .not_you = ご自身で行っていない場合は、このメールを無視して構いません。リンクが届いただけでは、何も変更されません。

password_reset-by_administrator =
    .subject = { $product }の新しいパスワードの設定
    .preheader = 新しいパスワードを設定するリンクの有効期間は{ $valid_for }です。
    .heading = 新しいパスワードの設定
    .reason = { $product }の管理者が、お使いのアカウントのパスワードの再設定を開始しました。
    .action = 新しいパスワードを設定
    .validity = リンクの有効期間は{ $valid_for }で、{ $valid_until }まで使えます。使えるのは一度だけです。
    .about = このリクエストについて
    .not_you = 心当たりがない場合は、リンクを開く前に管理者にお尋ねください。リンクが届いただけでは、何も変更されません。

password_reset-no_account =
    .subject = { $product }のパスワードは再設定されていません
    .preheader = このメールアドレスには、パスワードを再設定できる{ $product }のアカウントがありません。
    .heading = パスワードは再設定されていません
    .reason = このメールアドレスについて、{ $product }のパスワードの再設定のリクエストがありました。このメールアドレスには、パスワードを再設定できるアカウントが見つかりませんでした。
    .was_you = ご自身で行った場合は、登録したときのメールアドレスで試すか、別の方法でログインするか、アカウントを作成してください。
    .action = { $product }を開く
    .about = このリクエストについて
    .not_you = ご自身で行っていない場合は、このメールを無視して構いません。何も変更されていません。
