# The link that confirms the address of an account.

email_verification-verify =
    .subject = { $product }のメールアドレスの確認
    .preheader = メールアドレスを確認するリンクの有効期間は{ $valid_for }です。
    .heading = メールアドレスの確認
    .reason = このメールアドレスが、お使いの{ $product }のアカウントのものであることを確認してください。
    .action = メールアドレスを確認
    .validity = リンクの有効期間は{ $valid_for }で、{ $valid_until }まで使えます。
    .about = このリクエストについて
    .not_you = ご自身でリクエストしていない場合は、このメールを無視して構いません。メールアドレスは未確認のままで、何も変更されません。
