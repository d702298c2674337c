#pragma once

#include <QAccessible>
#include <QAccessibleWidget>
#include <QPointer>
#include <QRect>
#include <QString>
#include <QStringList>
#include <QWidget>

#include <vector>

namespace muto::ui {

/// What a widget paints and is a thing of its own to somebody who does not see it: a clip, a track, an
/// element. It may outlive the widget, or what is painted there; then it is not valid, and nothing is asked
/// of it.
class AccessiblePart : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    AccessiblePart(QWidget &owner, int index)
        : m_owner(&owner)
        , m_index(index)
    {
    }

    bool isValid() const override { return m_owner && m_index < count(); }
    QObject *object() const override { return nullptr; }
    QWindow *window() const override;
    QAccessibleInterface *parent() const override;
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    QString text(QAccessible::Text kind) const override;
    void setText(QAccessible::Text, const QString &) override {}
    QRect rect() const override { return isValid() ? place() : QRect(); }
    QAccessible::State state() const override;
    void *interface_cast(QAccessible::InterfaceType type) override;
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

protected:
    int index() const { return m_index; }
    virtual int count() const = 0; ///< Of the parts the widget has now.
    virtual QString name() const = 0;
    virtual QRect place() const = 0; ///< On the screen.
    virtual void describe(QAccessible::State &state) const = 0;

private:
    QPointer<QWidget> m_owner;
    int m_index;
};

/// A widget with its parts, of which each is made when somebody asks for it.
class AccessibleParts : public QAccessibleWidget
{
public:
    AccessibleParts(QWidget &owner, QAccessible::Role role)
        : QAccessibleWidget(&owner, role)
    {
    }
    ~AccessibleParts() override { forget(); }

    int childCount() const override = 0;
    QAccessibleInterface *child(int index) const override;
    int indexOfChild(const QAccessibleInterface *wanted) const override;

    /// The parts are others than before.
    void forget();

protected:
    virtual AccessiblePart *make(int index) const = 0;

private:
    mutable std::vector<QAccessible::Id> m_ids; ///< Of the parts asked for so far; 0 for the others.
};

/// Lets assistive technology see each `Owner` as `Parts` has it. To be called before the first is asked;
/// again does nothing.
template<typename Owner, typename Parts>
void installAccessibleParts()
{
    static const bool installed = [] {
        QAccessible::installFactory([](const QString &, QObject *object) -> QAccessibleInterface * {
            auto *owner = qobject_cast<Owner *>(object);
            return owner ? new Parts(*owner) : nullptr;
        });
        return true;
    }();
    Q_UNUSED(installed)
}

/// What the widget paints is something else than before.
void accessiblePartsChanged(QWidget &owner);

/// The keys are at another part; -1 for none.
void accessiblePartFocused(QWidget &owner, int index);

} // namespace muto::ui
