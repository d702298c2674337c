#include "ui/render/text_pane.h"

#include "core/base/atomic_file.h"
#include "ui/render/form_parts.h"
#include "ui/support/dialogs.h"

#include <QClipboard>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>

namespace muto::ui {

TextPane::TextPane(Dialogs &dialogs, QWidget *parent)
    : QWidget(parent)
    , m_dialogs(dialogs)
    , m_text(named(new QPlainTextEdit(this), "renderText"))
    , m_note(noteLabel(this, "renderTextNote"))
{
    m_text->setAccessibleName(tr("Text of the render"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_text, 1);
    column->addWidget(makeButtons());
}

QWidget *TextPane::makeButtons()
{
    auto *buttons = new QWidget(this);
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    auto *copyButton = named(new QPushButton(tr("C&opy"), buttons), "copyTextButton");
    copyButton->setToolTip(tr("Copy the whole text"));
    auto *saveButton = named(new QPushButton(tr("&Save As…"), buttons), "saveTextButton");
    saveButton->setToolTip(tr("Keep the text in a file"));
    for (QPushButton *button : {copyButton, saveButton}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    row->addWidget(m_note, 1);
    connect(copyButton, &QPushButton::clicked, this, &TextPane::copy);
    connect(saveButton, &QPushButton::clicked, this, &TextPane::askWhereToSave);
    return buttons;
}

void TextPane::show(const QString &text, const QString &name, const QString &path)
{
    m_text->setPlainText(text.trimmed());
    m_text->setAccessibleName(name);
    m_path = path;
    m_note->clear();
    QWidget::show();
}

void TextPane::copy()
{
    QGuiApplication::clipboard()->setText(m_text->toPlainText());
    restyle(m_note, "role", QStringLiteral("muted"));
    m_note->setText(tr("Copied"));
}

void TextPane::askWhereToSave()
{
    m_dialogs.chooseTarget(this, tr("Save the Text As"), m_path, tr("Text (*.txt)"),
                           [this](const QString &path) { saveUnlessThere(path); });
}

void TextPane::saveUnlessThere(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    if (!QFileInfo::exists(path))
        return save(path);
    m_dialogs.ask(this,
                  {tr("A File That Is There Already"), tr("%1 is there already.").arg(name),
                   tr("What it says now would be lost."), tr("&Replace it"), tr("&Cancel")},
                  [this, path] { save(path); });
}

void TextPane::save(const QString &path)
{
    const auto saved = AtomicFile::write(path, m_text->toPlainText().toUtf8() + '\n');
    restyle(m_note, "role", saved ? QStringLiteral("muted") : QStringLiteral("bad"));
    m_note->setText(saved ? tr("Saved as %1").arg(QFileInfo(path).fileName()) : saved.error().message);
    m_note->setToolTip(QDir::toNativeSeparators(path));
}

} // namespace muto::ui
