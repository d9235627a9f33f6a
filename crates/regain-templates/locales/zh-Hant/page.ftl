# What the pages say: the forms, and what became of them.

page =
    .error_prefix = 錯誤：
    .errors = 發生問題
    .home = 開啟 { $product }
    .contact = 有疑問嗎？請寫信至：
    .language = 繁體中文
    .sign_in = 登入
    .show = 顯示密碼
    .hide = 隱藏密碼
    .shown = 您的密碼已顯示。
    .hidden = 您的密碼已隱藏。
    .met = 已符合
    .unmet = 尚未符合

page-forgot =
    .heading = 忘記密碼？
    .text = 請輸入您的電子郵件地址或使用者名稱。我們接著會寄送一封附有設定新密碼連結的郵件。
    .login = 電子郵件地址或使用者名稱
    .submit = 寄送連結

page-registration =
    .heading = 建立帳號
    .text = 請輸入您的電子郵件地址。我們接著會寄送一封郵件，您可以透過其中的連結繼續。
    .email = 電子郵件地址
    .submit = 寄送連結
    .known = 如果您已有帳號，請直接登入。

page-verification =
    .heading = 驗證您的電子郵件地址
    .account = 帳號：
    .text = 我們會將一封附有連結的郵件寄到您的 { $product } 帳號的電子郵件地址。
    .submit = 寄送連結

page-email_change =
    .heading = 變更您的電子郵件地址
    .account = 目前的電子郵件地址：
    .text = 我們會將一封附有連結的郵件寄到新地址。新地址完成驗證之前，不會有任何變更。
    .email = 新的電子郵件地址
    .current = 目前的密碼
    .current_wrong = 這不是您目前的密碼。
    .submit = 寄送連結

page-sent =
    .heading = 請查看您的收件匣
    .delay = 這可能需要幾分鐘。如果沒有找到郵件，請也查看垃圾郵件資料夾。
    .code_text = 如果郵件中有驗證碼，您也可以在這裡輸入驗證碼繼續。
    .code = 郵件中的驗證碼
    .code_hint = 8 位數字
    .code_wrong = 驗證碼不正確，或已失效。請核對驗證碼，或使用郵件中的連結。
    .submit = 使用驗證碼繼續
    .again_text = 沒有收到郵件？
    .again = 重新寄送
    .wait = 您可以在 { $span }後再次提出要求。
    .other = 輸入其他地址

page-sent-password =
    .text = 如果有與您輸入的內容相符的 { $product } 帳號，一封附有設定新密碼連結的郵件正在寄送。

page-sent-registration =
    .text = 一封附有完成註冊連結的郵件正在寄往您輸入的地址。

page-sent-address =
    .text = 一封附有驗證連結的郵件正在寄往您的 { $product } 帳號的電子郵件地址。

page-sent-change =
    .text = 一封附有驗證連結的郵件正在寄往新地址。完成驗證之前，不會有任何變更。

page-password_change =
    .heading = 變更您的密碼
    .account = 帳號：
    .username = 帳號
    .current = 目前的密碼
    .current_wrong = 這不是您目前的密碼。
    .policy = 新密碼的規則：
    .password = 新密碼
    .confirmation = 再次輸入新密碼
    .submit = 儲存新密碼
    .forgot = 忘記密碼？

page-password_changed =
    .heading = 您的密碼已變更
    .text = 從現在起，請使用新密碼。
    .next = 我們也寄給您一封關於這次變更的郵件。

page-setup =
    .heading = { $product } 的初始設定
    .text = 請為您的管理員帳號設定新密碼，並為沒有自行選擇的使用者選定預設值。
    .account = 帳號：
    .username = 帳號
    .policy = 新密碼的規則：
    .password = 新密碼
    .locale = 語言
    .time_zone = 時區
    .time_zone_hint = 例如 Asia/Taipei 或 UTC。
    .submit = 完成設定

page-setup_done =
    .heading = { $product } 的初始設定已完成
    .text = 您的帳號已設定新密碼。
    .next = 從現在起，請使用新密碼登入。

page-setup_already_done =
    .heading = { $product } 先前已完成初始設定
    .text = 初始設定只能進行一次。沒有任何變更。
    .next = 如果您想變更密碼，請在登入後變更。

page-already_verified =
    .heading = 您的電子郵件地址先前已驗證
    .text = 您不需要再做任何事。
    .next = 您可以關閉這個頁面。

page-sign_in_first =
    .heading = 請先登入
    .text = 這個頁面僅供已登入 { $product } 的使用者使用。
    .next = 請登入，然後再次開啟這個頁面。

page-sign_in_again =
    .heading = 請重新登入
    .text = 為了您的安全，只有在不久前使用密碼登入過，才能進行這項操作。沒有任何變更。
    .next = 請使用密碼登入，然後再次開啟這個頁面。

page-forbidden =
    .heading = 您的帳號無權進行這項操作
    .text = 您的帳號沒有這個頁面所需的權限。沒有任何變更。
    .next = 如果您需要這項權限，請聯絡 { $product } 的管理員。

page-no_mail =
    .heading = 我們目前無法寄送郵件
    .text = 沒有寄送任何郵件，也沒有任何變更。
    .next = 請稍後再試，或寫信告訴我們。

page-too_many =
    .heading = 嘗試次數過多
    .text = 為了您的安全，我們暫時停止接受嘗試。沒有任何變更。
    .next = 您可以在 { $span }後再試一次。

page-failed =
    .heading = 我們這邊發生問題
    .text = 這不是您造成的，但您要求的操作可能沒有完成。
    .next = 請幾分鐘後再試。如果再次發生，請寫信告訴我們。

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
    .invitation = { $product } 的一位管理員邀請您建立帳號。
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
    .next = 請等待一分鐘，然後再試。

page-cross_site =
    .heading = 這份表單來自其他網站
    .text = 為了您的安全，我們只接受來自我們自己頁面的表單。沒有任何變更。
    .next = 請在 { $product } 或透過郵件中的連結開啟您需要的頁面，並使用那裡的表單。

page-unreadable =
    .heading = 無法讀取這份表單
    .text = 沒有任何變更。
    .next = 請返回並重新載入頁面，然後使用那裡的表單。如果表單要求輸入密碼，請輸入不超過 1,024 位元組的密碼。

page-not_found =
    .heading = 這個網址沒有任何內容
    .text = 網址可能有拼寫錯誤，或沒有複製完整。
    .next = 如果您是透過郵件中的連結來到這裡的，請再次開啟連結，或完整複製連結。
