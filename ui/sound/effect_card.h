#pragma once

#include "core/edit/sound_chain.h"
#include "ui/sound/effect_words.h"
#include "ui/widgets/property_row.h"
#include "ui/widgets/value_editor.h"

#include <QFrame>

#include <map>
#include <vector>

namespace muto::media {
struct EffectSpec;
}

namespace muto::ui {

class RackHead;

/// What a lane makes of a parameter at the playhead.
struct ParameterMotion
{
    double value = 0;
    bool isOnPoint = false;
    bool isOneBefore = false;
    bool isOneBehind = false;
};

/// An effect as the rack shows it.
struct ShownEffect
{
    edit::ChainNode node;
    int position = 0; ///< In the chain.
    int count = 1;    ///< Of the effects of the chain.
    bool isOpen = true;
    bool canMove = false;                            ///< Its parameters over time: there is a lane for each.
    std::map<QString, ParameterMotion> motions = {}; ///< By parameter.

    QString name() const;
};

/// One effect of a chain: its parameters with their units, and what can be done to it. It keeps nothing; what
/// is wanted it tells. Rows are made anew when it is another effect.
class EffectCard : public QFrame
{
    Q_OBJECT

public:
    explicit EffectCard(QWidget *parent = nullptr);

    void showEffect(const ShownEffect &shown);
    const ShownEffect &shown() const { return m_shown; }
    RackHead &head() { return *m_head; }
    void focusHead();

Q_SIGNALS:
    void began();
    void edited(const QString &parameter, const muto::ui::ValueEdit &edit);
    void finished();
    void cancelled();
    void refused(const QString &why);
    void switched(bool on);
    void renamed(const QString &name);
    void openToggled(bool open);
    void moveWanted(int by);
    void removeWanted();
    /// A point at the playhead, or none there any more; to the next one (1) or the one before (-1).
    void pointWanted(const QString &parameter);
    void pointRemovalWanted(const QString &parameter);
    void nextPointWanted(const QString &parameter, int direction);

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Row
    {
        QString parameter;
        PropertyRow *row;
        ParameterLook look;
        bool isWord = false;
        double usual = 0;
        QString usualWord = {};
        bool isAutomatable = false;
    };

    void rebuild();
    void addRow(Row row);
    ShownValue valueOf(const Row &row) const;
    void showMotion(const Row &row) const;
    void fillMenu();

    ShownEffect m_shown;
    RackHead *m_head;
    QWidget *m_body = nullptr;
    std::vector<Row> m_rows;
};

} // namespace muto::ui
