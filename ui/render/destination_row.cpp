#include "ui/render/destination_row.h"

#include "core/base/data_size.h"
#include "core/base/scoped_temp_dir.h"
#include "ui/render/form_parts.h"
#include "ui/render/format_words.h"
#include "ui/render/render_destination.h"
#include "ui/support/dialogs.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace muto::ui {

namespace {

/// The nearest folder above a file that does not exist yet.
QString folderThatExists(const QString &path)
{
    QFileInfo folder(QFileInfo(path).absolutePath());
    while (!folder.exists() && !folder.isRoot())
        folder.setFile(folder.absolutePath());
    return folder.filePath();
}

QString roomFor(const QString &path)
{
    const qint64 free = ScopedTempDir::bytesAvailable(folderThatExists(path));
    return DestinationRow::tr("%1 free").arg(dataSizeText(free));
}

} // namespace

DestinationRow::DestinationRow(Dialogs &dialogs, QWidget *parent)
    : QWidget(parent)
    , m_dialogs(dialogs)
    , m_edit(named(new QLineEdit(this), "destinationEdit"))
    , m_note(noteLabel(this, "destinationNote"))
{
    stack(makeLine(), m_note, this);
    setFocusProxy(m_edit);
    connect(m_edit, &QLineEdit::textChanged, this, &DestinationRow::changed);
    connect(m_edit, &QLineEdit::editingFinished, this, &DestinationRow::settled);
}

QWidget *DestinationRow::makeLine()
{
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    auto *browseButton = named(new QPushButton(tr("&Browse…"), line), "browseButton");
    browseButton->setToolTip(tr("Choose where the film goes"));
    browseButton->setAutoDefault(false);
    row->addWidget(m_edit, 1);
    row->addWidget(browseButton);
    connect(browseButton, &QPushButton::clicked, this, &DestinationRow::browse);
    return line;
}

QString DestinationRow::text() const
{
    return m_edit->text();
}

void DestinationRow::setText(const QString &path)
{
    m_edit->setText(QDir::toNativeSeparators(path));
}

QString DestinationRow::path() const
{
    return QDir::fromNativeSeparators(m_edit->text().trimmed());
}

void DestinationRow::browse()
{
    const QString filter = formatWords(m_format).filter;
    if (filter.isEmpty()) {
        m_dialogs.chooseFolder(this, tr("Folder for the Pictures"), folderThatExists(text()),
                               [this](const QString &path) { putPicturesInto(path); });
        return;
    }
    m_dialogs.chooseTarget(this, tr("Save the Film As"), text(), filter, [this](const QString &path) {
        setText(path);
        Q_EMIT settled();
    });
}

/// A folder that has something else in it gets one for them.
void DestinationRow::putPicturesInto(const QString &folder)
{
    const QString name = QFileInfo(path()).fileName();
    const bool isTheirs = occupiedBy(folder, render::OutputFormat::PngSequence).isEmpty();
    setText(isTheirs ? folder : QDir(folder).filePath(name));
}

void DestinationRow::showFilm(const QString &path)
{
    const QString room = roomFor(path);
    m_note->setText(!QFileInfo::exists(path) ? room
                    : QFileInfo(path).isDir()
                        ? tr("%1. The pictures already there will be replaced.").arg(room)
                        : tr("%1. The film already there will be overwritten.").arg(room));
    m_edit->setToolTip(QDir::toNativeSeparators(path));
}

void DestinationRow::showFilms(const QString &pattern, const BatchPreview &films, const QString &column)
{
    const int there = int(films.existing.size());
    const QString names = tr("Each film is named after its row: {index}, {name} or {%1}.").arg(column);
    m_note->setText(
        there == 0 ? QStringLiteral("%1 %2.").arg(names, roomFor(pattern))
                   : QStringLiteral("%1 %2").arg(names, tr("%n of them are there already.", nullptr, there)));
    m_edit->setToolTip({});
}

void DestinationRow::showNothing()
{
    m_note->setText({});
}

} // namespace muto::ui
