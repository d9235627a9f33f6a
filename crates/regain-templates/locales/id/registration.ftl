# The messages about a registration: to complete it, an invitation, an address that is taken, an approved account.
registration-register =
    .subject = Selesaikan pendaftaran { $product } Anda
    .preheader = Tautan untuk menyelesaikan pendaftaran Anda berlaku selama { $valid_for }.
    .heading = Selesaikan pendaftaran Anda
    .reason = Pendaftaran di { $product } telah dimulai dengan alamat email ini.
    .action = Selesaikan pendaftaran
    .validity = Tautan ini berlaku selama { $valid_for }, hingga { $valid_until }, dan hanya dapat digunakan satu kali.
    .about = Tentang permintaan ini
    .not_you = Jika ini bukan Anda, abaikan saja pesan ini: tidak ada akun yang akan dibuat.

registration-invitation =
    .subject = Undangan ke { $product }
    .preheader = Tautan untuk membuat akun Anda berlaku selama { $valid_for }.
    .heading = Anda diundang ke { $product }
    .reason = Administrator { $product } mengundang Anda untuk membuat akun dengan alamat email ini.
    .action = Terima undangan
    .validity = Tautan ini berlaku selama { $valid_for }, hingga { $valid_until }, dan hanya dapat digunakan satu kali.
    .not_you = Jika undangan ini di luar dugaan Anda, abaikan saja pesan ini: tidak ada akun yang dibuat kecuali Anda menerima undangan.

registration-taken =
    .subject = Anda sudah memiliki akun di { $product }
    .preheader = Seseorang ingin menggunakan alamat email Anda untuk akun lain. Tidak ada yang berubah.
    .heading = Anda sudah memiliki akun
    .reason = Seseorang ingin mendaftar di { $product } dengan alamat email ini, atau menggunakannya untuk akun lain. Alamat ini milik akun Anda, jadi tidak ada yang berubah.
    .was_you = Jika ini Anda, masuk dengan alamat ini. Jika Anda lupa kata sandi, Anda dapat mengaturnya ulang di sana.
    .action = Buka { $product }
    .about = Tentang permintaan ini
    .not_you = Jika ini bukan Anda, abaikan saja pesan ini: akun dan kata sandi Anda tetap sama.

registration-approved =
    .subject = Akun { $product } Anda telah disetujui
    .preheader = Anda dapat masuk sekarang.
    .heading = Akun Anda telah disetujui
    .reason = Administrator { $product } telah menyetujui akun Anda. Anda dapat masuk sekarang.
    .action = Buka { $product }
    .about = Tentang akun Anda
    .not_you = Jika Anda tidak mendaftar, beri tahu kami dengan membalas pesan ini.
