#pragma once

#include "core/edit/element_path.h"

#include <QHash>
#include <QObject>
#include <QTimer>

namespace muto::ui {

class PreviewView;

/// What the page that is shown makes of the z-index of its elements, whoever says it: a style sheet, as a
/// rule.
class PageLevels : public QObject
{
    Q_OBJECT

public:
    /// `preview` must outlive it.
    explicit PageLevels(PreviewView &preview, QObject *parent = nullptr);

Q_SIGNALS:
    /// Those that have one; all others are at 0.
    void told(const QHash<muto::edit::ElementPath, int> &levels);

private:
    void ask();

    PreviewView &m_preview;
    QTimer m_wait; ///< A drag is many edits.
    quint64 m_question = 0;
};

} // namespace muto::ui
