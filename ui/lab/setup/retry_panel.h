// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// How the website goes on when no answer comes, how patient the customer is, and how long
// everything takes, as a form; with what it came to in the run on show. A change is played at once,
// and can be undone.
#pragma once

#include "core/session/lab/lab_session.h"

#include <QWidget>

#include <functional>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace onecake {

class AmplificationChart;
class QuotaMeter;

class RetryPanel final : public QWidget
{
    Q_OBJECT
public:
    RetryPanel(LabSession *session, QWidget *parent);

protected:
    void showEvent(QShowEvent *event) override;

private:
    // A field of the form, and how it reads and changes what is played.
    struct Field {
        QLineEdit *line = nullptr;
        QString name;
        std::function<QString()> read;
        // The error is a sentence; empty if the text was taken.
        std::function<QString(const QString &)> take;
    };

    QFormLayout *addSection(const QString &title);
    void addRetryFields();
    void addQuotaFields();
    void addOutcome();
    void addCustomerFields();
    void addStoryFields();
    void addButtons();
    void addField(QFormLayout *form, const QString &name, const QString &object,
                  std::function<QString()> read, std::function<QString(const QString &)> take);
    void addSpan(QFormLayout *form, const QString &name, const QString &object,
                 Duration RetryPolicy::*member);
    void addCount(QFormLayout *form, const QString &name, const QString &object,
                  int RetryQuota::*member);
    void addLatency(QFormLayout *form, const QString &name, const QString &object,
                    Duration Latencies::*member);
    QString useRetry(const RetryPolicy &retry, const QString &what);
    QString useStory(const Scenario &scenario, const QString &what);
    void take(size_t field);
    void follow();
    void showOutcome();
    void chooseFile(bool isSaved, bool isStory);

    LabSession *m_session;
    QVBoxLayout *m_layout;
    std::vector<Field> m_fields;
    QComboBox *m_backoff = nullptr;
    QComboBox *m_jitter = nullptr;
    QCheckBox *m_hint = nullptr;
    QLabel *m_rule;
    QLabel *m_error;
    QuotaMeter *m_meter = nullptr;
    QLabel *m_tokens = nullptr;
    AmplificationChart *m_chart = nullptr;
    QLabel *m_factor = nullptr;
};

} // namespace onecake
