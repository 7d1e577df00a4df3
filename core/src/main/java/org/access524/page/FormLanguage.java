package org.access524.page;

import java.util.List;
import org.access524.text.FoldedText;
import org.access524.text.Phrases;

/** The language of a form, as far as its link says so. */
final class FormLanguage {
    private static final List<FormLanguage> ALL = List.of(
            new FormLanguage(
                    "es",
                    "es; spanish; espanol; espanola; castellano; sp; spa; esp; autorizacion*; solicitud*; formulario*; divulga*"),
            new FormLanguage("ar", "arabic; العربية"),
            new FormLanguage("de", "german; deutsch"),
            new FormLanguage("fa", "farsi; persian; فارسی"),
            new FormLanguage("fr", "french; francais"),
            new FormLanguage("hmn", "hmong; hmoob"),
            new FormLanguage("ht", "haitian; creole; kreyol"),
            new FormLanguage("hy", "armenian"),
            new FormLanguage("ja", "japanese; 日本語"),
            new FormLanguage("ko", "korean; 한국어"),
            new FormLanguage("ne", "nepali"),
            new FormLanguage("pl", "polish; polski"),
            new FormLanguage("pt", "portuguese; portugues"),
            new FormLanguage("ru", "russian; русский"),
            new FormLanguage("so", "somali; soomaali"),
            new FormLanguage("tl", "tagalog; filipino"),
            new FormLanguage("uk", "ukrainian; українська"),
            new FormLanguage("vi", "vietnamese; tiếng việt"),
            new FormLanguage("zh", "chinese; mandarin; cantonese; 中文; 简体中文; 繁體中文"));

    private final String code;
    private final Phrases words;

    private FormLanguage(String code, String words) {
        this.code = code;
        this.words = Phrases.list(words);
    }

    /** The code as in {@code lang}; empty for English, and where nothing is said. */
    static String of(String linkText, String fileName) {
        String said = in(FoldedText.of(linkText));
        return said.isEmpty() ? in(FoldedText.of(fileName)) : said;
    }

    private static String in(FoldedText words) {
        for (FormLanguage language : ALL) {
            if (language.words.in(words)) {
                return language.code;
            }
        }
        return "";
    }
}
