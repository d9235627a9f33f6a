# The pages that links open: forms, what became of them, and what is wrong with a link or a request.
page =
    .error_prefix = Kesalahan:
    .errors = Ada masalah
    .home = Buka { $product }
    .contact = Ada pertanyaan? Kirim email ke:

page-reset =
    .heading = Atur kata sandi baru
    .account = Untuk akun
    .username = Akun
    .policy = Aturan untuk kata sandi baru Anda:
    .password = Kata sandi baru
    .confirmation = Kata sandi baru, sekali lagi
    .submit = Simpan kata sandi baru
    .not_you = Bukan Anda?
    .not_you_text = Jika Anda tidak meminta kata sandi baru, akhiri permintaan ini. Tautan tidak akan berfungsi lagi, dan kata sandi Anda tetap sama.
    .cancel = Ini bukan saya

page-password_set =
    .heading = Kata sandi baru Anda telah diatur
    .text = Gunakan kata sandi ini untuk masuk mulai sekarang.
    .next = Kami juga mengirimi Anda pesan tentang perubahan ini.

page-cancelled =
    .heading = Permintaan telah diakhiri
    .text = Tautan tidak berfungsi lagi, dan kata sandi Anda tetap sama.
    .next = Tidak ada lagi yang perlu dilakukan. Jika pesan seperti ini terus datang, hubungi kami.

page-verify =
    .heading = Verifikasi alamat email Anda
    .account = Untuk akun
    .text = Dengan tombol ini Anda memverifikasi bahwa alamat yang kami kirimi tautan adalah milik akun { $product } Anda. Membuka halaman ini belum mengubah apa pun.
    .submit = Verifikasi alamat ini
    .not_you = Bukan Anda?
    .not_you_text = Jika Anda tidak memintanya, tutup halaman ini. Alamat tetap belum diverifikasi.

page-verified =
    .heading = Alamat email Anda telah diverifikasi
    .text = Akun { $product } Anda kini memiliki alamat yang terverifikasi.
    .next = Anda dapat menutup halaman ini.

page-change =
    .heading = Verifikasi alamat email baru
    .text = Dengan tombol ini Anda memverifikasi bahwa alamat yang kami kirimi tautan menjadi alamat masuk sebuah akun di { $product }. Membuka halaman ini belum mengubah apa pun.
    .submit = Verifikasi alamat baru
    .not_you = Bukan Anda?
    .not_you_text = Jika Anda tidak memintanya, tutup halaman ini. Tidak ada yang berubah tanpa verifikasi Anda.

page-approve =
    .heading = Setujui perubahan alamat email Anda
    .account = Untuk akun
    .text = Dengan tombol ini Anda setuju bahwa akun { $product } Anda mendapat alamat email lain yang disebutkan dalam pesan kami. Membuka halaman ini belum mengubah apa pun.
    .submit = Setujui perubahan
    .not_you = Bukan Anda?
    .not_you_text = Jika Anda tidak memintanya, jangan setujui perubahan: akun Anda tetap menggunakan alamatnya saat ini. Mungkin ada yang mengetahui kata sandi Anda, jadi buka { $product } dan ubah kata sandi Anda di sana.

page-changed =
    .heading = Alamat email telah diubah
    .text = Mulai sekarang, alamat baru adalah alamat untuk masuk di { $product }.
    .next = Anda dapat menutup halaman ini.

page-change_pending =
    .heading = Masih kurang satu verifikasi
    .text = Verifikasi Anda telah disimpan. Alamat berubah segera setelah alamat yang lain juga memverifikasinya.
    .next = Tautan untuk itu ada di kotak surat alamat yang lain.

page-revert =
    .heading = Batalkan perubahan alamat email Anda
    .account = Alamat akun Anda setelahnya:
    .text = Jika bukan Anda yang meminta alamat lain, gunakan tombol ini. Inilah yang akan terjadi:
    .restores = Akun { $product } Anda tetap menggunakan, atau kembali menggunakan, alamat yang kami kirimi tautan.
    .signs_out = Semua perangkat dikeluarkan dari akun.
    .locks = Kata sandi Anda dikunci sampai Anda mengatur yang baru.
    .sends = Kami mengirim tautan untuk mengatur kata sandi baru ke alamat itu.
    .opened = Membuka halaman ini belum mengubah apa pun.
    .submit = Batalkan perubahan
    .was_you = Apakah ini Anda?
    .was_you_text = Jika Anda sendiri yang meminta perubahan, tutup halaman ini. Tidak ada yang perlu dilakukan di sini.

page-reverted =
    .heading = Perubahan alamat dibatalkan
    .text = Akun { $product } Anda menggunakan alamat yang kami kirimi tautan, semua perangkat telah dikeluarkan dari akun, dan kata sandi Anda dikunci.
    .next = Pesan berisi tautan untuk mengatur kata sandi baru sedang dikirim. Jika pesan itu tidak datang, minta tautan baru di halaman masuk.

page-register =
    .heading = Buat akun Anda
    .account = Dengan alamat email
    .username = Nama pengguna (opsional)
    .username_hint = Anda dapat masuk dengan nama ini sebagai ganti alamat Anda. Paling banyak 64 karakter, tanpa tanda at.
    .username_taken = Nama pengguna ini sudah dipakai. Pilih yang lain.
    .name = Nama (opsional)
    .name_hint = Begitulah kami menyapa Anda.
    .policy = Aturan untuk kata sandi Anda:
    .password = Kata sandi
    .submit = Buat akun
    .not_you = Bukan Anda?
    .not_you_text = Jika Anda tidak menginginkan akun, tutup halaman ini: tidak ada akun yang dibuat.

page-registered =
    .heading = Akun Anda siap
    .text = Masuk dengan alamat email Anda dan kata sandi yang baru saja Anda atur.
    .next = Anda dapat melakukannya di { $product }.

page-approval_pending =
    .heading = Akun Anda menunggu persetujuan
    .text = Akun telah dibuat, tetapi Anda belum dapat masuk: administrator harus menyetujuinya terlebih dahulu.
    .next = Kami mengirimi Anda pesan segera setelah itu terjadi.

page-closed =
    .heading = Pendaftaran ditutup
    .text = Saat ini hanya orang yang memiliki undangan yang dapat membuat akun. Tidak ada akun yang dibuat.
    .next = Jika Anda memerlukannya, mintalah undangan kepada administrator { $product }.

page-email_taken =
    .heading = Alamat ini milik akun lain
    .text = Sementara itu, alamat ini telah diberikan kepada akun { $product } lain. Tidak ada yang diubah.
    .next = Jika akun itu milik Anda, masuk dengan alamat ini. Jika bukan, hubungi kami.

page-dead_link =
    .heading = Tautan ini tidak berfungsi lagi
    .used = Tautan sudah digunakan.
    .superseded = Tautan telah digantikan oleh tautan yang lebih baru, atau permintaan telah diakhiri.
    .expired = Tautan telah kedaluwarsa.
    .invalid = Tautan tidak disalin seluruhnya, atau tidak berlaku lagi.
    .renew = Kirim tautan baru

page-dead_link-password =
    .renew_text = Jika Anda masih memerlukan kata sandi baru, kami dapat mengirim tautan baru ke alamat yang sama.
    .next = Jika Anda masih memerlukan kata sandi baru, minta tautan baru di halaman masuk.

page-dead_link-address =
    .renew_text = Jika Anda masih perlu memverifikasi alamat Anda, kami dapat mengirim tautan baru ke alamat itu.
    .next = Jika Anda masih perlu memverifikasi alamat Anda, buka { $product } dan minta tautan baru di sana.

page-dead_link-change =
    .renew_text = Jika alamat baru masih akan menjadi alamat Anda di { $product }, kami dapat mengirim tautan baru ke alamat itu.
    .next = Jika Anda masih ingin mengubah alamat Anda, buka { $product } dan minta perubahan di sana.

page-dead_link-revert =
    .next = Jika orang lain telah mengubah alamat akun Anda dan Anda tidak dapat masuk lagi, hubungi kami.

page-dead_link-registration =
    .renew_text = Jika Anda masih menginginkan akun, kami dapat mengirim tautan baru ke alamat yang sama.
    .next = Jika Anda sudah memiliki akun, masuk dengan akun itu. Jika Anda masih menginginkan akun, daftar di { $product }, atau minta undangan baru kepada orang yang mengundang Anda.

page-renewed =
    .heading = Periksa kotak surat Anda
    .text = Pesan berisi tautan baru sedang dikirim ke alamat yang sama.
    .next = Ini bisa memerlukan beberapa menit. Jika Anda tidak menemukannya, periksa juga folder spam Anda.

page-overloaded =
    .heading = Silakan coba lagi dalam beberapa saat
    .text = Saat ini ada terlalu banyak permintaan. Tidak ada yang diubah.
    .next = Tunggu satu menit, lalu buka sekali lagi tautan dalam pesan Anda.

page-cross_site =
    .heading = Formulir ini berasal dari situs lain
    .text = Demi keamanan Anda, kami hanya menerima formulir dari halaman kami sendiri. Tidak ada yang diubah.
    .next = Buka tautan dalam pesan Anda dan gunakan formulir di sana.

page-unreadable =
    .heading = Formulir ini tidak dapat dibaca
    .text = Tidak ada yang diubah.
    .next = Buka sekali lagi tautan dalam pesan Anda dan gunakan formulir di sana. Jika formulir meminta kata sandi, masukkan kata sandi dengan panjang paling banyak 1.024 byte.

page-not_found =
    .heading = Tidak ada apa-apa di alamat ini
    .text = Mungkin alamatnya salah ketik, atau tidak disalin seluruhnya.
    .next = Jika Anda sampai di sini lewat tautan dalam pesan, buka tautan itu sekali lagi atau salin seluruhnya.
