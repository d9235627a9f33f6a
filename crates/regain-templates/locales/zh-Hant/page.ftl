# What the pages say: the forms that links open, and what became of them.

page =
    .error_prefix = 錯誤：
    .errors = 發生問題
    .home = 開啟 { $product }
    .contact = 有疑問嗎？請寫信至：

page-reset =
    .heading = 設定新密碼
    .account = 帳號：
    .username = 帳號
    .policy = 新密碼的規則：
    .password = 新密碼
    .confirmation = 再次輸入新密碼
    .submit = 儲存新密碼
    .not_you = 不是您本人操作？
    .not_you_text = 如果您沒有要求設定新密碼，請終止這項要求。連結隨後會失效，您的密碼維持不變。
    .cancel = 不是我本人操作

page-password_set =
    .heading = 您的新密碼已設定
    .text = 從現在起，請使用新密碼登入。
    .next = 我們也寄給您一封關於這次變更的郵件。

page-cancelled =
    .heading = 這項要求已終止
    .text = 連結已失效，您的密碼維持不變。
    .next = 您不需要再做任何事。如果仍不斷收到這類郵件，請寫信告訴我們。

page-verify =
    .heading = 驗證您的電子郵件地址
    .account = 帳號：
    .text = 按下這個按鈕，即驗證收到這個連結的地址屬於您的 { $product } 帳號。開啟這個頁面並沒有變更任何內容。
    .submit = 驗證這個地址
    .not_you = 不是您本人操作？
    .not_you_text = 如果您沒有提出這項要求，請關閉這個頁面。這個地址會維持未驗證狀態。

page-verified =
    .heading = 您的電子郵件地址已驗證
    .text = 您的 { $product } 帳號現在有了已驗證的地址。
    .next = 您可以關閉這個頁面。

page-change =
    .heading = 驗證新的電子郵件地址
    .text = 按下這個按鈕，即驗證收到這個連結的地址將成為 { $product } 某個帳號的登入地址。開啟這個頁面並沒有變更任何內容。
    .submit = 驗證新地址
    .not_you = 不是您本人操作？
    .not_you_text = 如果您沒有提出這項要求，請關閉這個頁面。未經您驗證，不會有任何變更。

page-approve =
    .heading = 同意變更您的電子郵件地址
    .account = 帳號：
    .text = 按下這個按鈕，即表示您同意將您的 { $product } 帳號改用我們郵件中所寫的另一個電子郵件地址。開啟這個頁面並沒有變更任何內容。
    .submit = 同意變更
    .not_you = 不是您本人操作？
    .not_you_text = 如果您沒有提出這項要求，請不要同意變更：您的帳號會繼續使用原來的地址。可能有人知道您的密碼，因此請開啟 { $product }，在那裡變更密碼。

page-changed =
    .heading = 電子郵件地址已變更
    .text = 從現在起，請使用新地址登入 { $product }。
    .next = 您可以關閉這個頁面。

page-change_pending =
    .heading = 還缺少一項確認
    .text = 您的確認已儲存。另一個地址也確認後，變更就會生效。
    .next = 所需的連結在另一個地址的收件匣中。

page-revert =
    .heading = 取消您的電子郵件地址變更
    .account = 取消後您帳號的地址：
    .text = 如果要求改用另一個地址的不是您本人，請使用這個按鈕。按下後：
    .restores = 您的 { $product } 帳號會繼續使用或恢復使用收到這個連結的地址。
    .signs_out = 所有裝置都會登出。
    .locks = 在您設定新密碼之前，您的密碼會維持鎖定。
    .sends = 我們會寄送一個用來設定新密碼的連結到該地址。
    .opened = 開啟這個頁面並沒有變更任何內容。
    .submit = 取消變更
    .was_you = 是您本人操作？
    .was_you_text = 如果是您自己要求變更的，請關閉這個頁面。您在這裡不需要做任何事。

page-reverted =
    .heading = 電子郵件地址變更已取消
    .text = 您的 { $product } 帳號使用的是收到這個連結的地址，所有裝置都已登出，您的密碼已鎖定。
    .next = 一封附有設定新密碼連結的郵件正在寄送。如果沒有收到，請在登入頁面要求新連結。

page-register =
    .heading = 建立您的帳號
    .account = 使用的電子郵件地址：
    .username = 使用者名稱（選填）
    .username_hint = 您可以用它代替電子郵件地址登入。最多 64 個字元，不含 at 符號。
    .username_taken = 這個使用者名稱已被使用。請換一個。
    .name = 姓名（選填）
    .name_hint = 我們會這樣稱呼您。
    .policy = 密碼的規則：
    .password = 密碼
    .submit = 建立帳號
    .not_you = 不是您本人操作？
    .not_you_text = 如果您不想要帳號，請關閉這個頁面：不會建立任何帳號。

page-registered =
    .heading = 您的帳號已可使用
    .text = 請使用您的電子郵件地址和剛剛設定的密碼登入。
    .next = 您可以在 { $product } 登入。

page-approval_pending =
    .heading = 您的帳號正在等待核准
    .text = 帳號已建立，但您還不能登入：需要先由管理員核准。
    .next = 核准後，我們會立即寄郵件通知您。

page-closed =
    .heading = 註冊已關閉
    .text = 目前只有收到邀請的人可以建立帳號。沒有建立任何帳號。
    .next = 如果您需要帳號，請向 { $product } 的管理員索取邀請。

page-email_taken =
    .heading = 這個地址屬於另一個帳號
    .text = 在這段期間，這個地址已用於另一個 { $product } 帳號。沒有任何變更。
    .next = 如果那是您的帳號，請使用這個地址登入。如果不是，請寫信告訴我們。

page-dead_link =
    .heading = 這個連結已失效
    .used = 連結已經使用過。
    .superseded = 連結已被較新的連結取代，或這項要求已終止。
    .expired = 連結已過期。
    .invalid = 連結沒有複製完整，或已不再有效。
    .renew = 寄送新連結

page-dead_link-password =
    .renew_text = 如果您仍需要新密碼，我們可以將新連結寄到同一個地址。
    .next = 如果您仍需要新密碼，請在登入頁面要求新連結。

page-dead_link-address =
    .renew_text = 如果您仍需要驗證地址，我們可以將新連結寄到該地址。
    .next = 如果您仍需要驗證地址，請開啟 { $product }，在那裡要求新連結。

page-dead_link-change =
    .renew_text = 如果仍要將新地址設為您在 { $product } 的地址，我們可以將新連結寄到新地址。
    .next = 如果您仍想變更地址，請開啟 { $product }，在那裡要求變更。

page-dead_link-revert =
    .next = 如果有其他人變更了您帳號的地址，而您無法再登入，請寫信告訴我們。

page-dead_link-registration =
    .renew_text = 如果您仍想要帳號，我們可以將新連結寄到同一個地址。
    .next = 如果您已有帳號，請直接登入。如果您仍想要帳號，請在 { $product } 註冊，或向邀請您的人索取新的邀請。

page-renewed =
    .heading = 請查看您的收件匣
    .text = 一封附有新連結的郵件正在寄往同一個地址。
    .next = 這可能需要幾分鐘。如果沒有找到，請也查看垃圾郵件資料夾。

page-overloaded =
    .heading = 請稍後再試
    .text = 目前的要求太多。沒有任何變更。
    .next = 請等待一分鐘，然後再次開啟郵件中的連結。

page-cross_site =
    .heading = 這份表單來自其他網站
    .text = 為了您的安全，我們只接受來自我們自己頁面的表單。沒有任何變更。
    .next = 請開啟郵件中的連結，並使用那裡的表單。

page-unreadable =
    .heading = 無法讀取這份表單
    .text = 沒有任何變更。
    .next = 請再次開啟郵件中的連結，並使用那裡的表單。如果表單要求輸入密碼，請輸入不超過 1,024 位元組的密碼。

page-not_found =
    .heading = 這個網址沒有任何內容
    .text = 網址可能有拼寫錯誤，或沒有複製完整。
    .next = 如果您是透過郵件中的連結來到這裡的，請再次開啟連結，或完整複製連結。
