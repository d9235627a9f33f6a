# The notice that the application is set up, to the administrator who did it.
setup-done =
    .subject = Penyiapan { $product } selesai
    .preheader = Akun Anda memiliki kata sandi baru. Jika ini bukan Anda, segera ambil tindakan.
    .heading = Penyiapan selesai
    .reason = { $product } telah disiapkan, dan akun Anda memiliki kata sandi yang dipilih untuknya.
    .about = Tentang penyiapan
    .was_you = Jika ini Anda, tidak ada lagi yang perlu dilakukan.
    .not_you = Jika ini bukan Anda, segera ambil tindakan: buka { $product }, atur ulang kata sandi Anda di sana, dan beri tahu kami dengan membalas pesan ini.
    .action = Buka { $product }
