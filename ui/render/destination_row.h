#pragma once

#include "ui/render/render_form.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace muto::ui {

class Dialogs;

/// Where the film goes: a path that is typed or chosen, the room there is, and what would be overwritten.
class DestinationRow : public QWidget
{
    Q_OBJECT

public:
    explicit DestinationRow(Dialogs &dialogs, QWidget *parent = nullptr);

    /// As it is typed.
    QString text() const;
    void setText(const QString &path);
    /// With forward slashes and without spaces around it.
    QString path() const;
    /// Decides what is chosen: a file with one of its endings, or a folder.
    void setFormat(render::OutputFormat format) { m_format = format; }
    QLineEdit *edit() const { return m_edit; }

    void showFilm(const QString &path);
    /// The films of rows, which a column of theirs can give their names.
    void showFilms(const QString &pattern, const BatchPreview &films, const QString &column);
    void showNothing();

Q_SIGNALS:
    void changed();
    /// A path was typed to its end, or chosen.
    void settled();

private:
    QWidget *makeLine();
    void browse();
    void putPicturesInto(const QString &folder);

    Dialogs &m_dialogs;
    render::OutputFormat m_format = render::OutputFormat::Mp4;
    QLineEdit *m_edit;
    QLabel *m_note;
};

} // namespace muto::ui
