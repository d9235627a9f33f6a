# The messages about a change of the e-mail address: to confirm, to approve, asked for, done, cancelled.
email_change-confirm =
    .subject = Verifikasi alamat { $product } Anda yang baru
    .preheader = Tautan untuk memverifikasi alamat baru berlaku selama { $valid_for }.
    .heading = Verifikasi alamat email baru
    .reason = Alamat email ini akan menjadi alamat masuk sebuah akun di { $product }. Tidak ada yang berubah sampai alamat ini diverifikasi.
    .action = Verifikasi alamat baru
    .validity = Tautan ini berlaku selama { $valid_for }, hingga { $valid_until }.
    .about = Tentang permintaan ini
    .not_you = Jika Anda tidak memintanya, jangan verifikasi alamat ini. Anda dapat mengabaikan pesan ini: tidak ada yang berubah tanpa verifikasi Anda.

email_change-approve =
    .subject = Setujui perubahan alamat { $product } Anda
    .preheader = Tautan untuk menyetujui perubahan berlaku selama { $valid_for }. Tidak ada yang berubah tanpa persetujuan Anda.
    .heading = Setujui perubahan alamat email Anda
    .reason = Kami menerima permintaan untuk memberi akun { $product } Anda alamat email lain. Tidak ada yang berubah tanpa persetujuan Anda.
    .about = Tentang permintaan ini
    .was_you = Jika ini Anda, periksa alamat baru dan setujui perubahan dengan tautan di bawah ini.
    .action = Setujui perubahan
    .validity = Tautan ini berlaku selama { $valid_for }, hingga { $valid_until }, dan hanya dapat digunakan satu kali.
    .not_you = Jika ini bukan Anda, jangan setujui perubahan: akun Anda tetap menggunakan alamat ini. Mungkin ada yang mengetahui kata sandi Anda, jadi buka { $product } dan ubah kata sandi Anda di sana.

email_change-asked =
    .subject = Permintaan mengubah alamat { $product } Anda
    .preheader = Jika ini Anda, tidak ada yang perlu dilakukan. Jika bukan, Anda dapat membatalkan perubahan dalam { $valid_for }.
    .heading = Permintaan mengubah alamat email Anda
    .reason = Kami menerima permintaan untuk mengubah alamat email akun { $product } Anda. Tidak ada yang berubah sampai alamat baru diverifikasi.
    .about = Tentang permintaan ini
    .was_you = Jika ini Anda, tidak ada lagi yang perlu dilakukan di sini.
    .not_you = Jika ini bukan Anda, orang lain memiliki akses ke akun Anda. Segera ambil tindakan dan batalkan perubahan dengan tautan di bawah ini: akun Anda tetap menggunakan alamat ini, semua perangkat dikeluarkan dari akun, dan Anda menerima tautan untuk mengatur kata sandi baru.
    .action = Ini bukan saya
    .validity = Tautan ini berlaku selama { $valid_for }, hingga { $valid_until }, meskipun alamat baru sudah diverifikasi sebelum itu.

email_change-changed =
    .subject = Alamat email { $product } Anda telah diubah
    .preheader = Jika ini bukan Anda, segera ambil tindakan: Anda dapat membatalkan perubahan dalam { $valid_for }.
    .heading = Alamat email Anda telah diubah
    .reason = Alamat email akun { $product } Anda telah diubah. Mulai sekarang, Anda masuk dengan alamat baru.
    .about = Tentang perubahan ini
    .was_you = Jika ini Anda, tidak ada lagi yang perlu dilakukan.
    .not_you = Jika ini bukan Anda, segera ambil tindakan dan batalkan perubahan dengan tautan di bawah ini: akun Anda kembali menggunakan alamat ini, semua perangkat dikeluarkan dari akun, dan Anda menerima tautan untuk mengatur kata sandi baru.
    .action = Ini bukan saya
    .validity = Tautan ini berlaku selama { $valid_for }, hingga { $valid_until }.

email_change-reverted =
    .subject = Perubahan alamat { $product } dibatalkan
    .preheader = Kata sandi Anda dikunci. Tautan untuk mengatur yang baru menyusul dalam pesan lain.
    .heading = Perubahan alamat dibatalkan
    .reason = Perubahan alamat email Anda telah dibatalkan. Ini adalah alamat akun { $product } Anda, dan semua perangkat telah dikeluarkan dari akun.
    .next = Kata sandi Anda dikunci sampai Anda mengatur yang baru. Tautan untuk itu menyusul dalam pesan lain. Jika pesan itu tidak datang, minta tautan baru di halaman masuk.
    .action = Buka { $product }
    .about = Tentang perubahan ini
    .not_you = Jika bukan Anda yang membatalkannya, beri tahu kami dengan membalas pesan ini.
