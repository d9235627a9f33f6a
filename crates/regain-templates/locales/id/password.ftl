# What a new password needs, item by item, and what is wrong with a field, by the rule that it breaks.
policy =
    .min_length =
        { $min ->
           *[other] paling sedikit { $min } karakter
        }
    .upper = paling sedikit satu huruf besar
    .lower = paling sedikit satu huruf kecil
    .digit = paling sedikit satu angka
    .special = paling sedikit satu karakter khusus, misalnya ! ? # atau %
    .blocklist = tidak mudah ditebak: bukan kata sandi yang umum, bukan urutan sederhana, dan tidak dibuat dari nama Anda atau nama kami
    .hint = Spasi dan semua karakter lain boleh digunakan. Beberapa kata yang dipilih secara acak mudah diingat.

rule =
    .required = Isi kolom ini.
    .email = Masukkan alamat email yang valid.
    .login = Masukkan alamat email atau nama pengguna yang valid.
    .control_character = Jangan gunakan karakter kontrol.
    .min_length =
        { $min ->
           *[other] Gunakan paling sedikit { $min } karakter.
        }
    .max_bytes = Gunakan kata sandi yang lebih pendek: yang ini lebih dari { $max } byte.
    .upper = Gunakan paling sedikit satu huruf besar.
    .lower = Gunakan paling sedikit satu huruf kecil.
    .digit = Gunakan paling sedikit satu angka.
    .special = Gunakan paling sedikit satu karakter khusus.
    .blocklist = Kata sandi ini terlalu umum. Pilih yang lain.
    .predictable = Jangan gunakan urutan atau pengulangan karakter yang sederhana.
    .context = Jangan membuat kata sandi dari nama Anda, alamat Anda, atau nama layanan ini.
    .confirmation = Kedua kata sandi tidak sama.
    .range = Gunakan angka dari { $min } sampai { $max }.
    .username = Gunakan 1 sampai 64 karakter, tanpa tanda at.
    .max_length =
        { $max ->
           *[other] Gunakan paling banyak { $max } karakter.
        }
    .nobody_receives = Kirim token, tampilkan token, atau keduanya.
    .unchanged = Ini sama dengan yang sekarang. Masukkan yang lain.
    .taken = Ini sudah dipakai. Pilih yang lain.
    .locale = Pilih salah satu bahasa.
    .time_zone = Masukkan nama zona waktu, misalnya Asia/Jakarta atau UTC.
