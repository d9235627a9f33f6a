# What all messages share. Register: polite and plain, です・ます; no word for "you" but ご自身 where it is needed.

letter =
    .copy = ボタンが使えない場合は、次のURLをコピーしてブラウザーで開いてください：
    .code = または、手続きを始めたページで次の確認コードを入力してください：
    .code_care = この確認コードは誰にも教えないでください。{ $product }の担当者がお尋ねすることはありません。
    .separator = ：
    .account = アカウント
    .new_address = 新しいメールアドレス
    .time = 日時
    .device = デバイス
    .contact = ご不明な点は、このメールに返信するか、次のアドレスまでお問い合わせください：
    .sender = このメールは{ $product }から自動的に送信されました：

moment = { $date } { $time }（{ $zone }）
moment-today = { $time }（{ $zone }）

span =
    { $unit ->
        [days]
            { $count ->
               *[other] { $count }日
            }
        [hours]
            { $count ->
               *[other] { $count }時間
            }
       *[minutes]
            { $count ->
               *[other] { $count }分
            }
    }

device = { $system }の{ $browser }
