#include "ui/editing/selection.h"

namespace muto::ui {

using edit::ElementPath;

Selection::Selection(edit::Document &document, QObject *parent)
    : QObject(parent)
    , m_document(document)
{
    connect(&document, &edit::Document::changed, this, &Selection::follow);
    connect(&document, &edit::Document::viewRestored, this, &Selection::follow);
}

void Selection::set(const QList<ElementPath> &elements)
{
    edit::ViewState view = m_document.view();
    view.selection = elements;
    m_document.setView(view);
    if (take(elements))
        Q_EMIT changed();
}

void Selection::toggle(const ElementPath &element)
{
    QList<ElementPath> elements = m_elements;
    if (!elements.removeOne(element))
        elements.append(element);
    set(elements);
}

void Selection::follow()
{
    QList<ElementPath> present;
    for (const ElementPath &element : m_document.view().selection) {
        if (m_document.find(element))
            present.append(element);
    }
    if (take(present))
        Q_EMIT changed();
}

bool Selection::take(const QList<ElementPath> &elements)
{
    if (m_elements == elements)
        return false;
    m_elements = elements;
    return true;
}

} // namespace muto::ui
