#include "core/edit/clip_times.h"
#include "core/edit/document.h"
#include "core/edit/editor_actions.h"
#include "core/edit/group_edits.h"
#include "core/edit/inline_text.h"

#include "tests/core/edit/edit_sources.h"
#include "tests/support/edited_file.h"
#include "tests/support/result_check.h"
#include "tests/support/test_main.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <functional>
#include <random>

using muto::Result;
using muto::composition::HtmlDocument;
using muto::composition::HtmlElement;
using muto::edit::ChangeSet;
using muto::edit::ClipTimes;
using muto::edit::Document;
using muto::edit::EditCommand;
using muto::edit::EditorActions;
using muto::edit::ElementPath;
using muto::edit::Place;
using muto::edit::SourcePatch;
using muto::edit::SourceSplice;
using muto::test::plain;

namespace {

constexpr int kEditsPerFile = 60;

/// What was tried.
struct Attempt
{
    QString what;
    ElementPath path;
    std::function<bool(const HtmlElement &)> holds = {}; ///< Of the element, where that is simple to say.
    bool isOfTags = false;                               ///< Nothing is its business but start tags.
};

/// Does something to some element of a document, whatever its state.
class RandomEditor
{
public:
    RandomEditor(Document &document, QString file, unsigned seed)
        : m_document(document)
        , m_file(std::move(file))
        , m_random(seed)
    {
    }

    Result<> edit(Attempt &attempt)
    {
        EditorActions actions(m_document);
        const ElementPath other = anyElement();
        const ElementPath path = attempt.path = anyElement();
        auto &holds = attempt.holds;
        const unsigned kind = below(20);
        attempt.what = QStringLiteral("%1 of %2 (%3)").arg(kind).arg(path.steps, other.steps);
        attempt.isOfTags = QList<unsigned>{0, 1, 2, 6, 7, 14, 15, 16, 19}.contains(kind);
        switch (kind) {
        case 0:
            return actions.moveClip(anyClip(), anyTime());
        case 1:
            return actions.trimStart(anyClip(), anyTime());
        case 2:
            return actions.trimEnd(anyClip(), anyTime(), anyTime());
        case 3:
            return plain(actions.splitClip(anyClip(), anyTime()));
        case 4:
            return actions.deleteClips({path});
        case 5:
            return plain(actions.duplicateClips({anyClip()}));
        case 6:
            return actions.setTrack({anyClip(), path}, int(below(5)));
        case 7:
            holds = [](const HtmlElement &element) { return element.has(QLatin1String("data-hidden")); };
            return actions.setHidden({path}, true);
        case 8:
            return actions.setText(path, anyText());
        case 9:
            return actions.setTextRun(path, int(below(3)), anyText());
        case 10:
            return plain(actions.renameId(path, QStringLiteral("id%1").arg(below(1000))));
        case 11:
            return plain(actions.insert(anyFragment(), anyPlace(), path));
        case 12:
            return plain(actions.moveElement(path, anyPlace(), other));
        case 13:
            return plain(muto::edit::groupElements(m_document, {path, sibling(path)},
                                                   "<div data-hf-group=\"g\">", {}));
        case 14: {
            const QString name = anyName();
            holds = [name](const HtmlElement &element) {
                return !element.has(QLatin1String(name.toLower().toLatin1()));
            };
            return actions.setAttribute({path}, name, std::nullopt);
        }
        case 15:
            return actions.setStyle(
                {path}, {{anyProperty(), anyStyleValue()}, {QStringLiteral("top"), QStringLiteral("1px")}});
        case 16:
            return actions.setStyle({path}, {{anyProperty(), QString()}});
        case 17:
            return plain(muto::edit::ungroupElement(m_document, path, {}));
        case 18:
            return muto::edit::setTextParts(m_document, path, {{int(below(3)), anyText()}});
        default: {
            const QString name = anyName(), value = anyText();
            holds = [name, value](const HtmlElement &element) {
                return element.has(QLatin1String(name.toLower().toLatin1())) &&
                       element.value(QLatin1String(name.toLower().toLatin1())) == value;
            };
            return actions.setAttribute({path}, name, value);
        }
        }
    }

private:
    unsigned below(std::size_t limit) { return unsigned(m_random() % std::max<std::size_t>(limit, 1)); }

    const HtmlDocument &html() const { return *m_document.html(m_file); }

    ElementPath anyElement() { return m_document.paths(m_file)->of(int(below(html().elements().size()))); }

    ElementPath anyClip()
    {
        std::vector<int> clips;
        for (int i = 0; i < int(html().elements().size()); ++i) {
            if (html().elements()[i].has(QLatin1String("data-start")))
                clips.push_back(i);
        }
        return clips.empty() ? anyElement() : m_document.paths(m_file)->of(clips[below(clips.size())]);
    }

    ElementPath sibling(const ElementPath &path)
    {
        const int element = *m_document.find(path);
        const int next = html().elements()[element].end;
        return next < int(html().elements().size()) ? m_document.paths(m_file)->of(next) : path;
    }

    double anyTime() { return double(below(300)) / 30; }
    Place anyPlace() { return Place(below(4)); }

    QString one(const std::vector<const char *> &texts)
    {
        return QString::fromUtf8(texts[below(texts.size())]);
    }
    QString anyName()
    {
        return one({"title", "data-label", "class", "DATA-Volume", "alt", "data-a", "lang"});
    }
    QString anyProperty() { return one({"left", "TOP", "--own", "font-family", "background", "color"}); }
    QString anyStyleValue()
    {
        return one({"1px", "red", "\"A b\", serif", "url('a;b')", "calc(1px + (2px))", "x; y: z"});
    }
    QString anyText()
    {
        return one({"", "x", "a b", "it's", "say \"hi\"", "<b>&amp;</b> & co", "\xE4\xB8\xAD\xE6\x96\x87",
                    "a\nb", "12.5", "-->", "</p>"});
    }
    QByteArray anyFragment()
    {
        return one({"<i></i>", "<p data-start=\"1\">new</p>", "<div>\n  <b>x</b>\n</div>",
                    "<img src=\"a.png\">", "</div>", "<div>", "text"})
            .toUtf8();
    }

    Document &m_document;
    QString m_file;
    std::mt19937 m_random;
};

/// The bytes that a patch keeps, on both sides.
bool keepsTheRest(const SourcePatch &patch, const QByteArray &before, const QByteArray &after)
{
    qsizetype was = 0, is = 0;
    for (const SourceSplice &splice : patch.splices()) {
        const qsizetype kept = splice.offset - was;
        if (before.mid(was, kept) != after.mid(is, kept) ||
            after.mid(is + kept, splice.inserted.size()) != splice.inserted)
            return false;
        was = splice.end();
        is += kept + splice.inserted.size();
    }
    return before.mid(was) == after.mid(is);
}

/// Whether a patch changes nothing but what is between the brackets of start tags.
bool isWithinTags(const SourcePatch &patch, const QByteArray &before)
{
    const auto html = HtmlDocument::parse(before);
    return std::all_of(patch.splices().begin(), patch.splices().end(), [&](const SourceSplice &splice) {
        return std::any_of(html->elements().begin(), html->elements().end(), [&](const HtmlElement &element) {
            return element.startTag && splice.offset > element.startTag->offset + element.tag.size() &&
                   splice.end() < element.startTag->end();
        });
    });
}

} // namespace

/// Random edits of real and of nasty files: whatever is done can be undone to the byte and done again, what
/// was refused left no trace, and every byte outside of the splices is its author's.
class TestEditSequences : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void editUndoRedo_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("nasty");
        for (const auto &source : muto::test::nastySources())
            QTest::newRow(qPrintable(source.name)) << source.bytes << true;
        const auto sources = muto::test::sourcesOf(QStringLiteral(MUTO_SOURCE_DIR));
        QVERIFY(sources.size() >= 100);
        for (const auto &source : sources)
            QTest::newRow(qPrintable(source.name)) << source.bytes << false;
    }

    void editUndoRedo()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(bool, nasty);
        for (unsigned seed = 1; seed <= (nasty ? 6U : 1U); ++seed)
            editUndoRedo(bytes, seed);
    }

    void halfWrittenFiles()
    {
        std::mt19937 random(815);
        for (const auto &source : muto::test::nastySources()) {
            for (unsigned round = 0; round < 12; ++round) {
                QByteArray bytes = source.bytes.left(qsizetype(random() % unsigned(source.bytes.size())) + 1);
                if (round % 2 == 0)
                    bytes.remove(qsizetype(random() % unsigned(bytes.size())), qsizetype(random() % 9));
                editUndoRedo(bytes, round);
            }
        }
    }

    void mostOfThemCouldBeDone()
    {
        if (s_done == 0)
            QSKIP("It counts what editUndoRedo does.");
        qInfo("%lld edits done", qlonglong(s_done));
        QVERIFY(s_done > 2000);
    }

    void aLongFilmIsEditedAtOnce()
    {
        QByteArray html = "<div id=\"root\" data-composition-id=\"main\" data-duration=\"600\">\n";
        for (int i = 0; i < 2000; ++i)
            html += QByteArrayLiteral("  <div id=\"c%1\" class=\"clip\" data-start=\"%2\" "
                                      "data-duration=\"1\" style=\"left: 0\"><b>x</b></div>\n")
                        .replace("%1", QByteArray::number(i))
                        .replace("%2", QByteArray::number(i / 4));
        html += "</div>\n";
        Document document;
        VERIFY_RESULT(document.open(QStringLiteral("index.html"), html));
        EditorActions actions(document);
        QElapsedTimer timer;
        timer.start();
        constexpr int kRounds = 10;
        for (int i = 0; i < kRounds; ++i)
            VERIFY_RESULT(actions.moveClip({QStringLiteral("index.html"), QStringLiteral("#c1000")}, i + 1));
        qInfo("moving a clip of 2000: %.1f ms", double(timer.restart()) / kRounds);
        for (int i = 0; i < kRounds; ++i)
            VERIFY_RESULT(
                actions.setStyle({{QStringLiteral("index.html"), QStringLiteral("#c1000")}},
                                 {{QStringLiteral("left"), QString::number(i + 1) + QLatin1String("px")}}));
        qInfo("styling a clip of 2000: %.1f ms", double(timer.elapsed()) / kRounds);
    }

private:
    static inline qsizetype s_done = 0;

    static void editUndoRedo(const QByteArray &bytes, unsigned seed)
    {
        const QString file = QStringLiteral("index.html");
        Document document;
        VERIFY_RESULT(document.open(file, bytes));
        QVERIFY(document.html(file));
        RandomEditor editor(document, file, seed);
        QList<QByteArray> states{bytes};
        for (int i = 0; i < kEditsPerFile; ++i) {
            Attempt attempt;
            const auto &[what, path, holds, isOfTags] = attempt;
            const QByteArray before = document.bytes(file);
            const Result<> done = editor.edit(attempt);
            const QByteArray after = document.bytes(file);
            const int steps = document.undoStack().count();
            QVERIFY2(steps == int(states.size()) - (after == before ? 1 : 0), qPrintable(what));
            QVERIFY2(done || after == before, qPrintable(what));
            if (after == before)
                continue;
            states.append(after);
            const auto *command = dynamic_cast<const EditCommand *>(document.undoStack().command(steps - 1));
            QVERIFY2(command && keepsTheRest(command->step().patches.front(), before, after),
                     qPrintable(what));
            QVERIFY2(!isOfTags || isWithinTags(command->step().patches.front(), before), qPrintable(what));
            const auto parsed = HtmlDocument::parse(after);
            QVERIFY2(parsed->elements().size() == document.html(file)->elements().size(), qPrintable(what));
            const auto element = muto::edit::ElementPaths(*parsed, file).find(path);
            QVERIFY2(!done || !holds || (element && holds(parsed->elements()[*element])), qPrintable(what));
        }
        s_done += states.size() - 1;
        checkHistory(document, file, states);
    }

    static void checkHistory(Document &document, const QString &file, const QList<QByteArray> &states)
    {
        QUndoStack &stack = document.undoStack();
        for (qsizetype i = states.size() - 1; i >= 0; --i) {
            QCOMPARE(document.bytes(file), states[i]);
            stack.undo();
        }
        QVERIFY(document.modifiedFiles().isEmpty());
        for (qsizetype i = 0; i < states.size(); ++i) {
            QCOMPARE(document.bytes(file), states[i]);
            stack.redo();
        }
    }
};

MUTO_TEST_MAIN(QCoreApplication, TestEditSequences)
#include "tst_edit_sequences.moc"
