// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// How failure travels: a Result<T> is either a value or an Error, and it cannot be ignored. A code
// exists only where some caller acts on it differently; the sentence for people is made once, by
// sentence().
#pragma once

#include <QString>

#include <optional>
#include <utility>
#include <variant>

namespace onecake {

enum class ErrorCode {
    InvalidInput, // what a person or a file said is wrong: nothing was done, mend the input
    StoreUnavailable, // the store did not take the call: definitely nothing happened, try again
                      // later
    Throttled, // the store refused for load: definitely nothing happened, back off
    OutcomeUnknown, // the call left and no answer came: it may have happened; find out by reading,
                    // never assume
    StoreFull, // no room: nothing was written, trying again will not help
    StoreUnusable, // not a store of ours, or of a newer version: nothing was changed, another store
                   // is needed
    WorkFailed, // the work itself failed and says so
};

struct Error {
    ErrorCode code = ErrorCode::InvalidInput;
    QString where; // file, field path, word: what the person can look at; may be empty
    QString problem; // what is wrong there, and what was expected
    QString remedy; // what to do; may be empty

    bool operator==(const Error &) const = default;
};

// What a person or a file said is wrong.
Error invalidInput(const QString &where, const QString &problem, const QString &remedy = {});

// One sentence (or two) for people: "orders.db: the file is not a SQLite database. Choose another
// file."
QString sentence(const Error &error);

template<typename T>
class [[nodiscard]] Result
{
public:
    Result(T value)
        : m_content(std::in_place_index<0>, std::move(value))
    {}
    Result(Error error)
        : m_content(std::in_place_index<1>, std::move(error))
    {}

    [[nodiscard]] explicit operator bool() const { return m_content.index() == 0; }
    [[nodiscard]] T &operator*() & { return std::get<0>(m_content); }
    [[nodiscard]] const T &operator*() const & { return std::get<0>(m_content); }
    [[nodiscard]] T &&operator*() && { return std::get<0>(std::move(m_content)); }
    [[nodiscard]] T *operator->() { return &std::get<0>(m_content); }
    [[nodiscard]] const T *operator->() const { return &std::get<0>(m_content); }
    [[nodiscard]] const Error &error() const { return std::get<1>(m_content); }

private:
    std::variant<T, Error> m_content;
};

// Result<void>: done, or an Error.
template<>
class [[nodiscard]] Result<void>
{
public:
    Result() = default;
    Result(Error error)
        : m_error(std::move(error))
    {}

    [[nodiscard]] explicit operator bool() const { return !m_error.has_value(); }
    [[nodiscard]] const Error &error() const { return m_error.value(); }

private:
    std::optional<Error> m_error;
};

// Errors as the log names them: by their code alone, because their sentences may repeat what was
// sent or stored.

QString codeWordOf(ErrorCode code);

} // namespace onecake
