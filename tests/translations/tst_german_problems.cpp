// A page full of mistakes, in German: what is found is the same, and every word of it is translated.
#include "core/composition/completion/contract_words.h"
#include "core/composition/lint/linter.h"
#include "tests/support/test_main.h"
#include "tests/translations/ts_file.h"

#include <QCoreApplication>

#include <algorithm>

using namespace muto::composition;

namespace {

/// A fault of every heading of the linter, and of the reader.
constexpr char kBadPage[] = R"html(<!DOCTYPE html>
<html dir="rtl"><head><style>
.caption-group { position: relative; text-shadow: 0 0 2px black }
.title { font-family: Nowhere }
.b[data-a="1" data-b="2"] { color: red }
</style></head><body>
/* seen */
<div data-composition-id="main" data-composition-variables='{}' data-fps="29.97">
<video src="a.mp4" muted data-has-audio="true" data-start="soon"></video>
<audio data-start="0" data-end="3" data-layer="2"></audio>
<div data-start="0" data-var-text="nobody" class="hf-texture-wood">Text</div>
<div data-composition-src="../elsewhere.html" data-start="0"></div>
</div>
<script>
gsap.to("#x", { left: Math.random(), repeat: -1, opacity: 0 }, 0);
requestAnimationFrame(() => {});
</script></body></html>
)html";

LintInput inputWith(const QByteArray &html)
{
    LintInput input{QStringLiteral("index.html"),
                    {{QStringLiteral("index.html"), html}},
                    QStringList{QStringLiteral("index.html"), QStringLiteral("song.mp3")}};
    input.facts.fonts = LintFonts{{QStringLiteral("Inter")}, {}, false};
    return input;
}

class GermanTexts
{
public:
    GermanTexts()
        : m_german(muto::test::sourcesFolder() + QStringLiteral("/translations/mutoscope_de.ts"))
    {
        QCoreApplication::installTranslator(&m_german);
    }
    ~GermanTexts() { QCoreApplication::removeTranslator(&m_german); }
    Q_DISABLE_COPY_MOVE(GermanTexts)

private:
    muto::test::TsTranslator m_german;
};

std::vector<LintIssue> inGerman(const QByteArray &html)
{
    const GermanTexts german;
    return lintProject(inputWith(html));
}

const LintIssue *issueOf(const std::vector<LintIssue> &issues, const char *code)
{
    const auto found = std::find_if(issues.begin(), issues.end(), [code](const LintIssue &issue) {
        return issue.code == QLatin1String(code);
    });
    return found == issues.end() ? nullptr : &*found;
}

} // namespace

class tst_GermanProblems : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheSame();
    void translatesEveryWord();
    void saysIt();
    void keepsLinesOfErrors();
    void explainsAttributes();
};

void tst_GermanProblems::findsTheSame()
{
    const auto english = lintProject(inputWith(kBadPage));
    const auto german = inGerman(kBadPage);
    QVERIFY(english.size() > 20);
    QCOMPARE(german.size(), english.size());
    for (std::size_t i = 0; i < english.size(); ++i) {
        QCOMPARE(german[i].code, english[i].code);
        QCOMPARE(german[i].where, english[i].where);
        QCOMPARE(german[i].fix.has_value(), english[i].fix.has_value());
        if (english[i].fix)
            QCOMPARE(german[i].fix->changes, english[i].fix->changes);
    }
}

void tst_GermanProblems::translatesEveryWord()
{
    const auto english = lintProject(inputWith(kBadPage));
    const auto german = inGerman(kBadPage);
    QCOMPARE(german.size(), english.size());
    QStringList untranslated;
    for (std::size_t i = 0; i < english.size(); ++i) {
        if (german[i].message == english[i].message)
            untranslated.append(german[i].message);
        if (!english[i].hint.isEmpty() && german[i].hint == english[i].hint)
            untranslated.append(german[i].hint);
        if (english[i].fix && german[i].fix->text == english[i].fix->text)
            untranslated.append(german[i].fix->text);
    }
    QCOMPARE(untranslated.join(QLatin1Char('\n')), QString());
}

void tst_GermanProblems::saysIt()
{
    const auto issues = inGerman(kBadPage);
    const LintIssue *id = issueOf(issues, "media_missing_id");
    QVERIFY(id && id->fix);
    QCOMPARE(id->message, QStringLiteral("Film ohne ID."));
    QCOMPARE(id->hint, QStringLiteral("Filme und Töne werden beim Rendern über ihre ID gefunden."));
    QCOMPARE(id->fix->text, QStringLiteral("ID „video-1“ geben"));
    // What a rule tells is not told by the reader, too, in any language.
    const auto told = [&issues](const QString &words) {
        return std::count_if(issues.begin(), issues.end(),
                             [&words](const LintIssue &issue) { return issue.message.contains(words); });
    };
    QCOMPARE(told(QStringLiteral("Das Wurzelelement nennt kein")), 0);
    QCOMPARE(told(QStringLiteral("muss eine Liste von Deklarationen sein")), 1);
}

/// The line of an error is read from its text.
void tst_GermanProblems::keepsLinesOfErrors()
{
    const auto issues =
        inGerman("<html><body>\n<div data-composition-id=main data-width=0></div></body></html>");
    const LintIssue *error = issueOf(issues, "composition");
    QVERIFY(error);
    QCOMPARE(error->line, 2);
    QVERIFY(error->message.startsWith(QStringLiteral("data-width ist „0“, aber eine Seite der Bildfläche")));
}

void tst_GermanProblems::explainsAttributes()
{
    const GermanTexts german;
    QCOMPARE(attributeHelp(QStringLiteral("data-root")), QStringLiteral("Macht diese Komposition zum Film."));
}

MUTO_TEST_MAIN(QCoreApplication, tst_GermanProblems)
#include "tst_german_problems.moc"
