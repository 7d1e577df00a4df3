// The part of the browser's extension API that content scripts see, and the background's side of it for the tests.
const background = {
    heard: [],
    answers: [],
    listener: null,

    /** Says something to the content script as that sender would, and keeps what it answers. */
    tell(message, sender) {
        return this.listener(message, sender, (answer) => this.answers.push(answer));
    },
};

const chrome = {
    runtime: {
        id: 'access524',
        onMessage: {
            addListener(listener) {
                background.listener = listener;
            },
        },
        sendMessage(message) {
            background.heard.push(message);
            return Promise.resolve();
        },
    },
};
