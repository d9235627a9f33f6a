# The messages about a registration: the link to go on, the invitation, the notices.

registration-register =
    .subject = { $product }への登録を完了してください
    .preheader = 登録を完了するリンクの有効期間は{ $valid_for }です。
    .heading = 登録の完了
    .reason = このメールアドレスで、{ $product }への登録が始められました。
    .action = 登録を完了
    .validity = リンクの有効期間は{ $valid_for }で、{ $valid_until }まで使えます。使えるのは一度だけです。
    .about = このリクエストについて
    .not_you = ご自身で行っていない場合は、このメールを無視して構いません。アカウントは作成されません。

registration-invitation =
    .subject = { $product }への招待
    .preheader = アカウントを作成するリンクの有効期間は{ $valid_for }です。
    .heading = { $product }に招待されています
    .reason = { $product }の管理者から、このメールアドレスでアカウントを作成するよう招待されています。
    .action = 招待を受ける
    .validity = リンクの有効期間は{ $valid_for }で、{ $valid_until }まで使えます。使えるのは一度だけです。
    .not_you = この招待に心当たりがない場合は、このメールを無視して構いません。招待を受けない限り、アカウントは作成されません。

registration-taken =
    .subject = { $product }のアカウントはすでにあります
    .preheader = お使いのメールアドレスを、誰かが別のアカウントに使おうとしました。何も変更されていません。
    .heading = アカウントはすでにあります
    .reason = 誰かがこのメールアドレスで{ $product }に登録しようとしたか、別のアカウントに使おうとしました。このメールアドレスはお使いのアカウントのものなので、何も変更されていません。
    .was_you = ご自身で行った場合は、このメールアドレスでログインしてください。パスワードを忘れた場合は、そこで再設定できます。
    .action = { $product }を開く
    .about = このリクエストについて
    .not_you = ご自身で行っていない場合は、このメールを無視して構いません。アカウントもパスワードも今のままです。

registration-approved =
    .subject = { $product }のアカウントが承認されました
    .preheader = ログインできるようになりました。
    .heading = アカウントが承認されました
    .reason = { $product }の管理者がアカウントを承認しました。ログインできるようになりました。
    .action = { $product }を開く
    .about = アカウントについて
    .not_you = ご自身で登録していない場合は、このメールに返信してお知らせください。
