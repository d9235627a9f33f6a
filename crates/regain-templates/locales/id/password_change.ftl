# The notice that a password was changed. Only this kind of message asks people to act.
password_change-changed =
    .subject = Kata sandi { $product } Anda telah diubah
    .preheader = Diubah pada { $changed_at }. Jika ini bukan Anda, segera ambil tindakan.
    .heading = Kata sandi Anda telah diubah
    .reason = Kata sandi akun { $product } Anda telah diubah.
    .about = Tentang perubahan ini
    .was_you = Jika ini Anda, tidak ada lagi yang perlu dilakukan.
    .not_you = Jika ini bukan Anda, segera ambil tindakan: buka { $product }, atur ulang kata sandi Anda di sana, dan beri tahu kami dengan membalas pesan ini.
    .action = Buka { $product }
