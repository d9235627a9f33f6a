# What a new password needs, item by item, and what is wrong with a field.

policy =
    .min_length =
        { $min ->
           *[other] { $min }文字以上
        }
    .upper = 大文字を少なくとも一つ
    .lower = 小文字を少なくとも一つ
    .digit = 数字を少なくとも一つ
    .special = 記号を少なくとも一つ（! ? # % など）
    .blocklist = 推測されにくいもの：よくあるパスワード、単純な文字の並び、ご自身の名前やこのサービスの名前をもとにしたものは使えません
    .hint = スペースも、ほかのどの文字も使えます。無作為に選んだいくつかの単語は覚えやすいです。

rule =
    .required = この欄を入力してください。
    .email = 有効なメールアドレスを入力してください。
    .login = 有効なメールアドレスまたはユーザー名を入力してください。
    .control_character = 制御文字は使わないでください。
    .min_length =
        { $min ->
           *[other] { $min }文字以上にしてください。
        }
    .max_bytes = もっと短いパスワードにしてください。このパスワードは{ $max }バイトを超えています。
    .upper = 大文字を少なくとも一つ使ってください。
    .lower = 小文字を少なくとも一つ使ってください。
    .digit = 数字を少なくとも一つ使ってください。
    .special = 記号を少なくとも一つ使ってください。
    .blocklist = このパスワードはよく使われています。別のものを選んでください。
    .predictable = 単純な文字の並びや繰り返しは使わないでください。
    .context = ご自身の名前、メールアドレス、このサービスの名前をもとにしたパスワードは使わないでください。
    .confirmation = 二つのパスワードが一致しません。
    .range = { $min }から{ $max }までの数値を入力してください。
    .username = 1から64文字までで、アットマークを含めずに入力してください。
    .max_length =
        { $max ->
           *[other] { $max }文字以内にしてください。
        }
    .nobody_receives = トークンを送信するか、表示するか、その両方を選んでください。
    .unchanged = 現在のものと同じです。別のものを入力してください。
    .taken = すでに使われています。別のものを選んでください。
    .locale = 言語を一つ選んでください。
    .time_zone = タイムゾーンの名前（Asia/Tokyo、UTCなど）を入力してください。
