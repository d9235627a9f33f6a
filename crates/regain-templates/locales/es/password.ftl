# What a new password needs, and what is wrong with a field.

policy =
    .min_length =
        { $min ->
            [one] al menos { $min } carácter
            [many] al menos { $min } caracteres
           *[other] al menos { $min } caracteres
        }
    .upper = al menos una letra mayúscula
    .lower = al menos una letra minúscula
    .digit = al menos una cifra
    .special = al menos un carácter especial, como ! ? # o %
    .blocklist = difícil de adivinar: ninguna contraseña común, ninguna serie sencilla y nada formado a partir de su nombre o del nuestro
    .hint = Se admiten espacios y todos los demás caracteres. Unas cuantas palabras elegidas al azar son fáciles de recordar.

rule =
    .required = Rellene este campo.
    .email = Introduzca una dirección de correo electrónico válida.
    .login = Introduzca una dirección de correo electrónico o un nombre de usuario válidos.
    .control_character = No use caracteres de control.
    .min_length =
        { $min ->
            [one] Use al menos { $min } carácter.
            [many] Use al menos { $min } caracteres.
           *[other] Use al menos { $min } caracteres.
        }
    .max_bytes = Use una contraseña más corta: esta tiene más de { $max } bytes.
    .upper = Use al menos una letra mayúscula.
    .lower = Use al menos una letra minúscula.
    .digit = Use al menos una cifra.
    .special = Use al menos un carácter especial.
    .blocklist = Esta contraseña es demasiado común. Elija otra.
    .predictable = No use una serie ni una repetición sencilla de caracteres.
    .context = No forme la contraseña a partir de su nombre, de su dirección o del nombre de este servicio.
    .confirmation = Las dos contraseñas no coinciden.
    .range = Use un número del { $min } al { $max }.
    .username = Use de 1 a 64 caracteres, sin arroba.
    .max_length =
        { $max ->
            [one] Use como máximo { $max } carácter.
            [many] Use como máximo { $max } caracteres.
           *[other] Use como máximo { $max } caracteres.
        }
    .nobody_receives = Envíe el token, muéstrelo o ambas cosas.
    .unchanged = Esto es lo que ya tiene. Introduzca otra cosa.
    .taken = Esto ya está en uso. Elija otra cosa.
    .locale = Elija uno de los idiomas.
    .time_zone = Introduzca el nombre de una zona horaria, por ejemplo, Europe/Berlin o UTC.
