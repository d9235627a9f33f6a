# The messages about a change of the e-mail address, to the new address and to the present one.

email_change-confirm =
    .subject = 驗證您在 { $product } 的新電子郵件地址
    .preheader = 用來驗證新地址的連結在 { $valid_for }內有效。
    .heading = 驗證新的電子郵件地址
    .reason = 這個電子郵件地址將成為 { $product } 某個帳號的登入地址。完成驗證之前，不會有任何變更。
    .action = 驗證新地址
    .validity = 連結在 { $valid_for }內有效，期限到 { $valid_until }。
    .about = 關於這項要求
    .not_you = 如果您沒有提出這項要求，請不要驗證這個地址。您可以忽略這封郵件：未經您驗證，不會有任何變更。

email_change-approve =
    .subject = 同意變更您在 { $product } 的電子郵件地址
    .preheader = 用來同意變更的連結在 { $valid_for }內有效。未經您同意，不會有任何變更。
    .heading = 同意變更您的電子郵件地址
    .reason = 我們收到一項要求，要為您的 { $product } 帳號改用另一個電子郵件地址。未經您同意，不會有任何變更。
    .about = 關於這項要求
    .was_you = 如果是您本人操作，請核對新地址，然後透過下方連結同意變更。
    .action = 同意變更
    .validity = 連結在 { $valid_for }內有效，期限到 { $valid_until }，而且只能使用一次。
    .not_you = 如果不是您本人操作，請不要同意變更：您的帳號會繼續使用這個地址。可能有人知道您的密碼，因此請開啟 { $product }，在那裡變更密碼。

email_change-asked =
    .subject = 收到變更 { $product } 電子郵件地址的要求
    .preheader = 如果是您本人操作，您不需要做任何事。如果不是，您可以在 { $valid_for }內阻止變更。
    .heading = 收到變更您電子郵件地址的要求
    .reason = 我們收到一項要求，要變更您的 { $product } 帳號的電子郵件地址。新地址完成驗證之前，不會有任何變更。
    .about = 關於這項要求
    .was_you = 如果是您本人操作，您在這裡不需要再做任何事。
    .not_you = 如果不是您本人操作，表示有其他人可以存取您的帳號。請立即處理，透過下方連結阻止變更：您的帳號會繼續使用這個地址，所有裝置都會登出，您還會收到一個用來設定新密碼的連結。
    .action = 不是我本人操作
    .validity = 連結在 { $valid_for }內有效，期限到 { $valid_until }，即使新地址在此之前已完成驗證也一樣。

email_change-changed =
    .subject = 您在 { $product } 的電子郵件地址已變更
    .preheader = 如果不是您本人操作，請立即處理：您可以在 { $valid_for }內復原變更。
    .heading = 您的電子郵件地址已變更
    .reason = 您的 { $product } 帳號的電子郵件地址已變更。從現在起，請使用新地址登入。
    .about = 關於這次變更
    .was_you = 如果是您本人操作，您不需要再做任何事。
    .not_you = 如果不是您本人操作，請立即處理，透過下方連結復原變更：您的帳號會恢復使用這個地址，所有裝置都會登出，您還會收到一個用來設定新密碼的連結。
    .action = 不是我本人操作
    .validity = 連結在 { $valid_for }內有效，期限到 { $valid_until }。

email_change-reverted =
    .subject = { $product } 電子郵件地址變更已取消
    .preheader = 您的密碼已鎖定。用來設定新密碼的連結會透過另一封郵件寄出。
    .heading = 電子郵件地址變更已取消
    .reason = 您的電子郵件地址變更已取消。您的 { $product } 帳號使用的是這個地址，所有裝置都已登出。
    .next = 在您設定新密碼之前，您的密碼會維持鎖定。用來設定新密碼的連結會透過另一封郵件寄出。如果沒有收到，請在登入頁面要求新連結。
    .action = 開啟 { $product }
    .about = 關於這次變更
    .not_you = 如果不是您取消的，請回覆這封郵件告訴我們。
