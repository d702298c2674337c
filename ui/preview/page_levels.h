#pragma once

#include "core/edit/element_path.h"

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <functional>

namespace muto::ui {

class PreviewView;

/// How an element is painted among its siblings, as the page has it.
struct ElementLevel
{
    int level = 0; ///< z-index.
    bool isPositioned = true;
};

/// Those that have a level, and clips that are not positioned; all others are at 0.
using ElementLevels = QHash<edit::ElementPath, ElementLevel>;

/// Who can be asked how elements are painted; answers when the page does.
using LevelQuestion = std::function<void(std::function<void(const ElementLevels &)> answer)>;

/// What the page that is shown makes of the z-index of its elements, whoever says it: a style sheet, as a
/// rule. It goes through all of the page, and so is asked only when somebody wants to know.
class PageLevels : public QObject
{
    Q_OBJECT

public:
    /// `preview` must outlive it.
    explicit PageLevels(PreviewView &preview, QObject *parent = nullptr);

    void ask(std::function<void(const ElementLevels &)> answer);
    /// From now on they are told whenever they may have changed, as long as this can be seen.
    void follow(QWidget &reader);

Q_SIGNALS:
    void told(const QHash<muto::edit::ElementPath, int> &levels);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void tell();

    PreviewView &m_preview;
    QPointer<QWidget> m_reader;
    QTimer m_wait; ///< A drag is many edits.
    bool m_isTold = false;
    quint64 m_question = 0;
};

} // namespace muto::ui
