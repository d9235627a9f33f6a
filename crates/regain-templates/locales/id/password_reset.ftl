# The link to set a new password, the same link from an administrator, and the message where no password could be reset.
password_reset-reset =
    .subject = Atur ulang kata sandi { $product } Anda
    .preheader = Tautan untuk mengatur kata sandi baru berlaku selama { $valid_for }.
    .heading = Atur kata sandi baru
    .reason = Kami menerima permintaan untuk mengatur ulang kata sandi akun { $product } Anda.
    .action = Atur kata sandi baru
    .validity = Tautan ini berlaku selama { $valid_for }, hingga { $valid_until }, dan hanya dapat digunakan satu kali.
    .about = Tentang permintaan ini
    .not_you = Jika ini bukan Anda, abaikan saja pesan ini: tautan itu sendiri tidak mengubah apa pun.

password_reset-by_administrator =
    .subject = Atur kata sandi baru untuk { $product }
    .preheader = Tautan untuk mengatur kata sandi baru berlaku selama { $valid_for }.
    .heading = Atur kata sandi baru
    .reason = Administrator { $product } telah memulai pengaturan ulang kata sandi untuk akun Anda.
    .action = Atur kata sandi baru
    .validity = Tautan ini berlaku selama { $valid_for }, hingga { $valid_until }, dan hanya dapat digunakan satu kali.
    .about = Tentang permintaan ini
    .not_you = Jika pesan ini di luar dugaan Anda, tanyakan kepada administrator Anda sebelum membuka tautan. Tautan itu sendiri tidak mengubah apa pun.

password_reset-no_account =
    .subject = Tidak ada kata sandi { $product } yang diatur ulang
    .preheader = Tidak ada akun { $product } dengan alamat ini yang kata sandinya dapat diatur ulang.
    .heading = Tidak ada kata sandi yang diatur ulang
    .reason = Seseorang meminta untuk mengatur ulang kata sandi { $product } untuk alamat email ini. Kami tidak menemukan akun dengan alamat ini yang kata sandinya dapat diatur ulang.
    .was_you = Jika ini Anda, coba alamat yang Anda gunakan saat mendaftar, masuk dengan cara lain, atau buat akun.
    .action = Buka { $product }
    .about = Tentang permintaan ini
    .not_you = Jika ini bukan Anda, abaikan saja pesan ini: tidak ada yang berubah.
