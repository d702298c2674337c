#include "ui/editing/paste_words.h"

#include <QCoreApplication>

namespace muto::ui {

namespace {

constexpr int kMostNamed = 6;

class PasteWords
{
    Q_DECLARE_TR_FUNCTIONS(PasteWords)

public:
    static QString listed(const QStringList &names)
    {
        const QString list = names.mid(0, kMostNamed).join(QStringLiteral(", "));
        return names.size() > kMostNamed ? tr("%1 …", "a list that goes on").arg(list) : list;
    }

    static QString animations(const std::vector<script::LeftTween> &left)
    {
        QStringList names;
        for (const script::LeftTween &each : left) {
            const QString name =
                tr("%1 (%2)", "what an animation moves, and why it stays").arg(each.targets, each.why);
            if (!names.contains(name))
                names.append(name);
        }
        return tr("Animations stay behind: %1.").arg(listed(names));
    }
};

} // namespace

QStringList pasteWords(const PasteReport &report)
{
    QStringList words;
    const auto tell = [&words](const QStringList &names, const QString &sentence) {
        if (!names.isEmpty())
            words.append(sentence.arg(PasteWords::listed(names)));
    };
    if (!report.left.empty())
        words.append(PasteWords::animations(report.left));
    tell(report.styles.different, PasteWords::tr("Styles of these names say something else here: %1."));
    tell(report.styles.shared, PasteWords::tr("Styles stay behind that would change others here: %1."));
    tell(report.styles.outside, PasteWords::tr("Styles stay behind that depend on what was around: %1."));
    tell(report.styles.variables, PasteWords::tr("Properties are used that nothing sets here: %1."));
    tell(report.eases, PasteWords::tr("Eases are named that nothing makes here: %1."));
    tell(report.missing, PasteWords::tr("Files are named that this project does not have: %1."));
    return words;
}

} // namespace muto::ui
