#include "ui/render/format_help.h"

#include "ui/render/format_words.h"

#include <QFormLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QStringList>

namespace muto::ui {

namespace {

constexpr int kWordsWidth = 260;

QLabel *plainLabel(const QString &text, const QString &role, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setProperty("role", role);
    label->setTextFormat(Qt::PlainText);
    label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    return label;
}

} // namespace

FormatHelp::FormatHelp(render::OutputFormat format, QWidget *parent)
    : QFrame(parent, Qt::Popup)
{
    const FormatWords words = formatWords(format);
    setObjectName(QStringLiteral("formatHelp"));
    setProperty("role", QStringLiteral("card"));
    setAccessibleName(words.name);
    setAttribute(Qt::WA_DeleteOnClose);
    setFocusPolicy(Qt::StrongFocus);
    auto *rows = new QFormLayout(this);
    rows->setContentsMargins(16, 12, 16, 12);
    rows->setHorizontalSpacing(16);
    rows->setVerticalSpacing(8);
    rows->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
    rows->addRow(plainLabel(words.name, QStringLiteral("heading"), this));
    QStringList spoken{words.purpose};
    const auto add = [&](const QString &what, const QString &text) {
        auto *value = plainLabel(text, {}, this);
        value->setWordWrap(true);
        value->setFixedWidth(kWordsWidth);
        value->setMinimumHeight(value->heightForWidth(kWordsWidth));
        rows->addRow(plainLabel(what, QStringLiteral("muted"), this), value);
        spoken += what + QStringLiteral(": ") + text;
    };
    add(tr("Transparency"), words.transparency);
    add(tr("Sound"), words.sound);
    add(tr("Size of the file"), words.size);
    add(tr("Plays"), words.plays);
    setAccessibleDescription(spoken.join(QLatin1Char('\n')));
}

void FormatHelp::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space)
        close();
    else
        QFrame::keyPressEvent(event); // a popup closes itself with Esc
}

} // namespace muto::ui
