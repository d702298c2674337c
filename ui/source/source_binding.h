#pragma once

#include "core/edit/document.h"
#include "core/edit/editor_actions.h"

#include <QByteArray>
#include <QObject>
#include <QString>

class QTimer;

namespace muto::ui {

class CodeEditor;

/// Keeps an editor and a file of the Document alike: a burst of typing becomes one step of the history, and
/// what changes elsewhere is spliced into the text. Writes nothing that nobody typed. GUI thread.
class SourceBinding : public QObject
{
    Q_OBJECT

public:
    SourceBinding(edit::Document &document, edit::EditorActions &actions, QString file, CodeEditor &editor,
                  QObject *parent = nullptr);

    const QString &file() const { return m_file; }
    void setFile(const QString &name) { m_file = name; } ///< It goes by another name.
    bool hasPending() const { return m_pending; }

    /// A byte of the file to one of the editor's text, which has no byte order mark; and back.
    qsizetype toText(qsizetype offset) const { return std::max<qsizetype>(0, offset - m_mark.size()); }
    qsizetype toFile(qsizetype place) const { return place + m_mark.size(); }

    /// What has been typed becomes a step now.
    void flush();
    /// The whole text is to be this, as one step.
    void replaceText(const QByteArray &text);

Q_SIGNALS:
    void pendingChanged();
    void refused(const QString &why); ///< What was typed could not be taken, and is gone.

private:
    void noteEdited();
    void follow(const edit::ChangeSet &changes);
    QByteArray typedText() const;
    void settle(const QByteArray &text);
    void goBack(const QString &why);
    void setPending(bool pending);
    QByteArray documentText() const;

    edit::Document &m_document;
    edit::EditorActions &m_actions;
    QString m_file;
    CodeEditor &m_editor;
    QTimer *m_burst;
    QByteArray m_mark; ///< The byte order mark, if there is one.
    QByteArray m_base; ///< What editor and Document agreed on last.
    bool m_pending = false;
    bool m_flushing = false;
};

} // namespace muto::ui
