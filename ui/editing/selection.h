#pragma once

#include "core/edit/document.h"
#include "core/edit/element_path.h"

#include <QList>
#include <QObject>

namespace muto::ui {

/// The elements that are selected, the same in every panel. Follows edits (an element keeps being selected
/// when its address changes, and is let go when it is deleted) and comes back with undo. The last of several
/// is the one that panels show details of. GUI thread.
class Selection : public QObject
{
    Q_OBJECT

public:
    explicit Selection(edit::Document &document, QObject *parent = nullptr);

    const QList<edit::ElementPath> &elements() const { return m_elements; }
    bool isEmpty() const { return m_elements.isEmpty(); }
    bool contains(const edit::ElementPath &element) const { return m_elements.contains(element); }
    edit::ElementPath primary() const { return m_elements.value(m_elements.size() - 1); }

    void set(const QList<edit::ElementPath> &elements);
    void select(const edit::ElementPath &element) { set({element}); }
    void toggle(const edit::ElementPath &element);
    void clear() { set({}); }

Q_SIGNALS:
    void changed();

private:
    void follow();
    bool take(const QList<edit::ElementPath> &elements);

    edit::Document &m_document;
    QList<edit::ElementPath> m_elements;
};

} // namespace muto::ui
