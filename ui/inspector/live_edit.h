#pragma once

#include "core/base/result.h"
#include "core/edit/document.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <functional>
#include <utility>

namespace muto::ui {

/// Makes edits as somebody drags: one step of the history per gesture, no more often than pages can follow,
/// the last one always. GUI thread.
class LiveEdit : public QObject
{
    Q_OBJECT

public:
    using Edit = std::function<Result<>()>;

    explicit LiveEdit(edit::Document &document, QObject *parent = nullptr);
    ~LiveEdit() override;

    bool isActive() const { return m_isActive; }
    void begin();
    /// Replaces an edit that is still waiting. Outside of a gesture it is made at once, and is a gesture.
    void apply(Edit edit);
    /// Somebody else makes the next edit, perhaps later, as a part of what has to be done for it.
    using Maker = std::function<void(Edit)>;
    void handNextTo(Maker maker) { m_maker = std::move(maker); }
    void end();
    void cancel();

Q_SIGNALS:
    void refused(const muto::Error &error);
    void applied();

private:
    void run(const Edit &edit);
    void runWaiting();

    edit::Document &m_document;
    QTimer m_wait;
    QElapsedTimer m_sinceLast;
    Edit m_waiting;
    Maker m_maker;
    bool m_isActive = false;
};

} // namespace muto::ui
