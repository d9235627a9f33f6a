"""What a judge knows of languages: the script, what tells a language from its neighbours, and how it writes the time.

None of it is taken from the files that are judged.
"""

import collections
import re
import unicodedata

# Words that every longer text of a language has and that its neighbours lack, as far as there are such words.
WORDS = {
    "en": "the and you your this was not with if has have can for of to",
    "de": "der die das und sie ihr nicht für ist wurde mit falls ein eine bei zu",
    "es": "el los que y en su tu para con una este enlace si del las no la cuenta",
    "fr": "le les des et vous votre que dans pour pas une est ce lien si au",
    "it": "il di che e per non un questo è con della se del alla sono link",
    "pt-BR": "o os que e para não uma este com se do da no seu conta você senha link usuário cadastro",
    "pt-PT": "o os que e para não uma este com se do da no seu conta palavra passe ligação pedido utilizador iniciar",
    "nl": "de het een en van je niet is voor met dit dat op te bent als",
    "pl": "nie się na jest do w i z to ten tej aby dla od jeśli",
    "cs": "a se na je v pro to tento nebo že si do pokud odkaz jste účet byl",
    "hu": "a az és nem egy ez hogy meg el ha fiók volt",
    "ro": "și de la nu să în este un pentru cu acest dacă ați pe",
    "sv": "och att det är inte på för med den om du din en av har länken",
    "da": "og at det er ikke på for med den hvis du din af dig linket adgangskode",
    "nb": "og å det er ikke på for med den hvis du din av deg lenken passord",
    "fi": "ja on ei tämä jos voit että se tai et sitä linkki",
    "tr": "ve bu bir için değil ise siz eğer bağlantı size olarak hiçbir hesabınız",
    "vi": "và của bạn là không này để cho được một có nếu",
    "id": "dan yang ini tidak untuk dengan anda jika akan di tautan",
}
# Letters that one language of a script has and its neighbours have not.
LETTERS = {
    "es": "ñ¿¡", "pt-BR": "ãõ", "pt-PT": "ãõ", "cs": "řěůťď", "pl": "łśćżęą", "ro": "șță", "tr": "ğış", "hu": "őű", "de": "ßü", "sv": "äö", "fi": "äö",
    "da": "æø", "nb": "æø", "vi": "ạảấậđốộ",
    "ru": "ыэъё", "uk": "іїєґ",
    "ar": "ةكيىأ", "fa": "پچژگکی",
    "zh-Hans": "请这邮码链设账户时间们为发现点问题", "zh-Hant": "請這郵碼鏈設帳戶時間們為發現點問題",
}
SCRIPTS = {
    "ru": "CYRILLIC", "uk": "CYRILLIC", "ar": "ARABIC", "fa": "ARABIC", "he": "HEBREW", "el": "GREEK", "hi": "DEVANAGARI", "th": "THAI",
    "ko": "HANGUL", "ja": "HIRAGANA", "zh-Hans": "CJK", "zh-Hant": "CJK",
}
TAGS = sorted({*WORDS, *SCRIPTS})

# What may stand between the digits of a time and its zone.
BEHIND = {
    "en": r"\s[AP]M", "de": r"\sUhr", "nl": r"\suur", "el": r"\s[πμ]\.μ\.", "ar": r"\s[صم]", "hi": r"\s[ap]m",
    "vi": r"\sngày \d{1,2} tháng \d{1,2},? \d{4}",
}
# How a language says UTC, where it does not say UTC.
UTC = {"ar": "التوقيت العالمي", "fr": "TU"}
DIGITS = re.compile(r"(?<![\d.:])\d{1,2}[:.]\d{2}(?![\d.]|:\d)")
ZONE = r"[A-Z]{2,5}|(?:GMT|UTC)[+\-−]\d{1,2}(?::\d{2})?"


def base(tag):
    """The language that a tag is a variety of."""
    return tag if tag in TAGS else tag.split("-")[0]


def pseudo(tag):
    """Whether nobody speaks it."""
    return tag in ("en-XA", "ar-XB")


def script(text):
    """The script of most letters. Japanese is taken for kana, which no other language has."""
    names = (unicodedata.name(letter, "?").split(" ")[0].split("-")[0] for letter in text if letter.isalpha())
    counts = collections.Counter("HIRAGANA" if name == "KATAKANA" else name for name in names)
    if counts["HIRAGANA"] * 5 > counts["CJK"] > 0:
        counts["HIRAGANA"] += counts.pop("CJK")
    return counts.most_common(1)[0][0] if counts else None


def like(text):
    """The languages that a text may be in: one, unless it is too short to tell."""
    written = script(text)
    words = collections.Counter(re.findall(r"[^\W\d_]+", text.lower()))
    letters = collections.Counter(text)
    scores = {}
    for tag in TAGS:
        if SCRIPTS.get(tag, "LATIN") == written:
            known = sum(words[word] for word in WORDS.get(tag, "").split())
            scores[tag] = known + sum(letters[letter] for letter in LETTERS.get(tag, ""))
    best = max(scores.values(), default=0)
    alike = {tag for tag, score in scores.items() if score == best}
    return alike if best or len(alike) == 1 else set()


def times_without_zone(text, tag):
    """The times in a text that no zone follows."""
    tag = base(tag)
    zone = f"{ZONE}|{UTC[tag]}" if tag in UTC else ZONE
    label = re.compile(rf"(?:{BEHIND.get(tag, '(?!)')})?\s?[(（](?:{zone})[)）]")
    return [time.group() for time in DIGITS.finditer(text) if not label.match(text, time.end())]


def foreign_digits(text):
    """Digits that are not ASCII, which nobody can type into a field for a code."""
    return {letter for letter in text if unicodedata.category(letter) == "Nd" and not letter.isascii()}
